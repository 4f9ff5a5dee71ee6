import { type TableRecord, tableFromRecord } from "../client/table-record";
import { HostControl } from "../control/host-control";
import { emptyBook } from "../headless/empty-book";
import { RequirementMatrix } from "../protocol/requirement-matrix";
import { type Behaviour } from "../behaviours/behaviour";
import { Desk } from "./desk";
import { element } from "./element";
import { type PageConfig } from "./page-config";

/** What tests find in the page. */
export interface WorkbenchWindow {
  readonly desk: Desk;
  readonly control: HostControl;
  /** Opens a workbook as a behaviour wants it. */
  open(given: Behaviour["given"]): void;
}

declare global {
  var workbench: WorkbenchWindow | undefined;
}

async function start(): Promise<void> {
  const [config, record] = (await Promise.all(
    [`/config.json${location.search}`, "/client-table.json"].map(async (url) => (await fetch(url)).json()),
  )) as [PageConfig, TableRecord];
  const globals = globalThis as unknown as Record<string, object>;
  const texts = Object.assign({}, ...config.textVariables.map((name) => globals[name])) as object;
  const places = {
    grid: element("main", { class: "grid" }),
    pane: element("aside", { class: "pane" }),
    dialogs: element("div", { class: "dialogs" }),
  };
  document.body.append(places.grid, places.pane, places.dialogs);
  const desk = new Desk(config, tableFromRecord(record), texts, places);
  globalThis.workbench = {
    desk,
    control: new HostControl(() => desk.sessions[0]!.host),
    open: (given) =>
      desk.open(given?.data ?? emptyBook(), { requirements: RequirementMatrix.newest(given?.requirements) }),
  };
  desk.open(emptyBook());
}

void start();
