import { type Book } from "./book/book";
import { HeldSheets } from "./book/held-sheets";

export interface IterativeCalculation {
  readonly enabled: boolean;
  readonly maxIteration: number;
  readonly maxChange: number;
}

/** What holds only while the workbook is open, and is not saved with it. */
export class Session {
  /** Whether this add-in is told of events (`context.runtime.enableEvents`). */
  eventsEnabled = true;
  /** Whether something changed since the workbook was last saved. */
  isDirty = false;
  autoSave = true;
  previouslySaved = true;
  /** Whether somebody else has the workbook open as well. */
  isCollaborating = false;
  /** How the workbook was closed, once it is. */
  closed: "Save" | "SkipSave" | undefined;
  iterativeCalculation: IterativeCalculation = { enabled: false, maxIteration: 100, maxChange: 0.001 };

  readonly heldSheets: HeldSheets;

  constructor(book: Book) {
    this.heldSheets = new HeldSheets(book);
    book.onMutation((id) => {
      if (changesContent(id)) this.isDirty = true;
    });
  }

  /** Closes the workbook for the person; with "Save" what changed is kept. */
  close(how: "Save" | "SkipSave"): void {
    if (how === "Save") this.save();
    this.closed = how;
  }

  save(): void {
    this.isDirty = false;
    this.previouslySaved = true;
  }
}

/** Formulas that are calculated change no content, and Univer has its own mutations for that; but names are content. */
const changesContent = (id: string) => !id.startsWith("formula.mutation.") || id.endsWith("-defined-name");
