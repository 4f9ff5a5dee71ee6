import { attribute } from "../xml/attributes";
import { rowWalker } from "./walk-rows";
import { type SheetMarks } from "./sheet-marks";
import { type SheetPiece } from "./sheet-pieces";

/** What has to be known of a sheet before the first byte of it can be written. */
export interface SheetSurvey {
  readonly head: string;
  readonly tail: string;
  /** The number of the style of the header to the left of the marks; `null` where there is none. */
  readonly headerStyle: number | null;
}

/** Reads through a sheet once; `null` where it has no rows to mark, as a chart sheet. */
export async function surveySheet(
  pieces: AsyncIterable<SheetPiece>,
  { headerRow, resultColumn }: SheetMarks,
): Promise<SheetSurvey | null> {
  let head = "";
  let tail: string | null = null;
  let headerStyle: number | null = null;
  let row = 0;
  const walk = rowWalker({
    row(number) {
      row = number;
    },
    cell(column, text, tag) {
      if (row !== headerRow || column >= resultColumn) return;
      headerStyle = Number(attribute(text.slice(tag.start, tag.end), "s") ?? 0);
    },
    cellEnd() {
      // Only what the cells begin with is of interest.
    },
    rowEnd() {
      // Rows end where the next begins.
    },
  });
  for await (const { kind, text } of pieces) {
    if (kind === "head") head = text;
    else if (kind === "tail") tail = text;
    else if (row <= headerRow) walk(text);
  }
  return tail === null || head === "" ? null : { head, tail, headerStyle };
}
