import { type Day, dayOf } from "../../src";
import { type Engine } from "../ports/engine";
import { type Workbook } from "../ports/workbook";
import { type Store } from "./store";

/** What the actions work with. */
export interface AppContext {
  readonly store: Store;
  readonly workbook: Workbook;
  readonly engine: Engine;
  /** The user's own clock. */
  readonly now: () => Date;
  /** The one long piece of work that may be under way. */
  readonly desk: Desk;
}

/** Where the one long piece of work lies. */
export interface Desk {
  abort: AbortController | null;
  /** Cells changed while the work goes on, which a check may have read before. */
  changes: number;
}

export function today({ now }: AppContext): Day {
  const date = now();
  return dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** `2024-03-05 10:42` of the user's clock. */
export function timestamp({ now }: AppContext): string {
  const date = now();
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
