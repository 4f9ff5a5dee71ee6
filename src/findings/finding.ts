import { type Fix } from "../rules/rule";
import { type CellValue } from "../sheets/cell";
import { type Severity } from "./severity";
import { type Waiver } from "./waiver";

/** One finding as a person or a program reads it, in one language. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** 1-based sheet row; `null` for a finding about the sheet. */
  readonly row: number | null;
  /** Column letters; `null` for a finding about a whole row. */
  readonly column: string | null;
  /** Field code, where there is one. */
  readonly field: string | null;
  /** The cell as the sheet holds it, masked where it is a personal number. */
  readonly value: CellValue;
  readonly message: string;
  readonly hint: string;
  readonly basis: string;
  readonly fix: Fix | null;
  readonly waiver: Waiver | null;
}
