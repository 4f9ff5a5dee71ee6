import { type TableRecord, tableFromRecord } from "../client/table-record";
import { HostControl } from "../control/host-control";
import { emptyBook } from "../headless/empty-book";
import { RequirementMatrix } from "../protocol/requirement-matrix";
import { type Behaviour } from "../behaviours/behaviour";
import { type Desk } from "./desk";
import { makePage } from "./make-page";
import { type PageConfig } from "./page-config";
import { type CoreScript, rememberTexts } from "./remember-texts";

/** What tests find in the page. */
export interface WorkbenchWindow {
  readonly desk: Desk;
  readonly control: HostControl;
  /** Opens a workbook as a behaviour wants it. */
  open(given: Behaviour["given"]): void;
}

declare global {
  var workbench: WorkbenchWindow | undefined;
  var UniverCore: CoreScript;
}

const read = async (url: string) => (await fetch(url)).json() as Promise<unknown>;

async function start(): Promise<void> {
  rememberTexts(globalThis.UniverCore);
  const [config, record] = (await Promise.all([
    read(`/config.json${location.search}`),
    read("/client-table.json"),
  ])) as [PageConfig, TableRecord];
  const desk = await makePage(config, tableFromRecord(record));
  globalThis.workbench = {
    desk,
    control: new HostControl(() => desk.sessions[0]!.host),
    open: (given) => {
      desk.open(given?.data ?? emptyBook(), { requirements: RequirementMatrix.newest(given?.requirements) });
    },
  };
}

void start();
