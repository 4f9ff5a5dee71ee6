import { type SheetChange } from "../ports/workbook";
import { type ChangedArea } from "./changed-area";
import { inWorkbook } from "./in-workbook";
import { ownColumns, type OwnColumns } from "./own-columns";

/** What Excel tells of a change; it knows sheets by their ids. */
export interface ChangeNotice {
  readonly sheetId: string;
  readonly kind: SheetChange["kind"];
  readonly area: ChangedArea | null;
  readonly isRemote: boolean;
}

/** What has to be looked up to understand notices. */
interface Lookup {
  readonly names: ReadonlyMap<string, string>;
  /** For each notice the marks that it may have touched. */
  readonly own: readonly (OwnColumns | null)[];
}

/** Passes changes on in their order, with the names of the sheets and without those of our own columns. */
export class ChangeQueue {
  #names: ReadonlyMap<string, string> = new Map();
  #waiting: ChangeNotice[] = [];
  #isBusy = false;
  #isClosed = false;

  constructor(readonly listener: (change: SheetChange) => void) {}

  /** Begins with the names that the sheets have now. */
  open(names: ReadonlyMap<string, string>): void {
    this.#names = names;
  }

  /** Nothing is told from now on. */
  close(): void {
    this.#isClosed = true;
  }

  take(notice: ChangeNotice): void {
    this.#waiting.push(notice);
    if (!this.#isBusy) void this.#work();
  }

  /** Notices that come while Excel is asked wait and are looked up together. */
  async #work(): Promise<void> {
    this.#isBusy = true;
    while (this.#waiting.length > 0) {
      const notices = this.#waiting;
      this.#waiting = [];
      const { names, own } = await this.#lookUp(notices);
      const known = this.#names;
      this.#names = names;
      for (const name of renamed(known, names, notices)) {
        this.#tell({ sheet: name, kind: "structure", rows: null, isRemote: false });
      }
      notices.forEach((notice, at) => {
        const sheet = names.get(notice.sheetId) ?? known.get(notice.sheetId);
        if (sheet === undefined || isWithin(notice.area, own[at] ?? null)) return;
        this.#tell({ sheet, kind: notice.kind, rows: notice.area?.rows ?? null, isRemote: notice.isRemote });
      });
    }
    this.#isBusy = false;
  }

  async #lookUp(notices: readonly ChangeNotice[]): Promise<Lookup> {
    try {
      return await inWorkbook((context) => lookUp(context, notices));
    } catch {
      // A change must not be lost because a sheet has just been deleted: better one too many.
      return { names: this.#names, own: [] };
    }
  }

  #tell(change: SheetChange): void {
    if (!this.#isClosed) this.listener(change);
  }
}

async function lookUp(context: Excel.RequestContext, notices: readonly ChangeNotice[]): Promise<Lookup> {
  const worksheets = context.workbook.worksheets.load("items/id,items/name");
  const own = notices.map(({ sheetId, kind, area }) => {
    const columns = area?.columns ?? null;
    // Only what is as narrow as the marks can be within them.
    if (kind !== "edited" || columns === null || columns[1] - columns[0] > 1) return () => null;
    return ownColumns(worksheets.getItem(sheetId), 1, [Math.max(0, columns[0] - 1), columns[1] + 1]);
  });
  await context.sync();
  return {
    names: new Map(worksheets.items.map(({ id, name }) => [id, name])),
    own: own.map((columnsOf) => columnsOf()),
  };
}

/** The new names of sheets, but for those of which Excel has told. */
function renamed(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  notices: readonly ChangeNotice[],
): readonly string[] {
  const told = new Set(notices.filter(({ kind }) => kind === "structure").map(({ sheetId }) => sheetId));
  return [...now].filter(([id, name]) => (before.get(id) ?? name) !== name && !told.has(id)).map(([, name]) => name);
}

function isWithin(area: ChangedArea | null, own: OwnColumns | null): boolean {
  return area?.columns?.every((column) => column === own?.result || column === own?.mask) ?? false;
}
