/**
 * Circumstances that a workbook can be in and an add-in has to cope with, and the limits of the host. The defaults are
 * Excel's on the web; a test makes the limits small.
 */
export interface Conditions {
  /** Bytes of a request or of an answer, as UTF-8; more is refused. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Cells of a range whose values can be read; of more they are `null`. */
  readonly readCells: number;
  /** Characters of an address. */
  readonly addressLength: number;
  /** Cells that one `setCellProperties` may describe. */
  readonly cellPropertiesCells: number;
  /** Cells that one insertion or deletion may touch. */
  readonly operationCells: number;
  /** Areas of a range whose merged cells can be asked for. */
  readonly mergedAreas: number;
  /** Requests under way at once; one more is refused. */
  readonly concurrentRequests: number;
  /** A read-only workbook, refusing a whole request that writes, or within the batch the action that does. */
  readonly readOnly: "no" | "request" | "action";
  /** The person is typing in a cell. */
  readonly editing: boolean;
  /** Nobody sees the pane, so its page is slowed down by the browser. */
  readonly paneHidden: boolean;
  /** The language of the host, which its own texts and number formats follow. */
  readonly locale: "zh-CN" | "en-US";
  /** Milliseconds that a request takes beside the work itself, and by how much that varies. */
  readonly latency: number;
  readonly jitter: number;
  /** What the variation starts from: the same seed gives the same delays. */
  readonly seed: number;
  /** Requests that are under way together are answered last first. */
  readonly answersReversed: boolean;
}

export const excelOnTheWeb: Conditions = {
  requestBytes: 5_242_880,
  responseBytes: 5_242_880,
  readCells: 5_000_000,
  addressLength: 8192,
  cellPropertiesCells: 85_000,
  operationCells: 33_554_000,
  mergedAreas: 512,
  concurrentRequests: 50,
  readOnly: "no",
  editing: false,
  paneHidden: false,
  locale: "zh-CN",
  latency: 0,
  jitter: 0,
  seed: 1,
  answersReversed: false,
};
