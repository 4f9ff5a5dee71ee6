import { type Day } from "../calendar/day";
import { type WorkingCalendar } from "../calendar/working-calendar";
import { type Severity } from "../findings/severity";
import { type Ledger } from "../ledger/ledger";
import { type CellValue } from "../sheets/cell";
import { type Basis, type Field, type Kind } from "../standard/field";
import { type Role } from "../standard/role";
import { type Standard } from "../standard/standard";
import { type Language, type Words } from "../support/words";

/** Permanent: shown to users, stored in reports and waivers; never renamed, never reused. */
export type RuleId = `${string}/${string}`;

/** What every rule may know beside the ledger. */
export interface RuleEnv {
  readonly standard: Standard;
  readonly calendar: WorkingCalendar;
  /** The day on which the ledger is judged. */
  readonly asOf: Day;
  /** The workbook's list of subjects (主体名录), name to USCC; `null` where it has none. */
  readonly subjects: ReadonlyMap<string, string> | null;
}

/** What a check found, as data; the words are made from it. */
export type Facts = Readonly<Record<string, string | number>>;

/** A repair: `safe` ones may be written without asking, `ask` ones only after a person has agreed. */
export interface Fix {
  readonly kind: "safe" | "ask";
  readonly value: CellValue;
}

/** One finding in words. */
export interface Explanation {
  readonly message: string;
  readonly hint: string;
  readonly fix: Fix | null;
}

/**
 * The findings of one rule in one column (or on whole rows) with one severity. Only rows are stored,
 * the words are made on demand by judging the cell again: twenty-eight million findings stay small.
 */
export interface Hits {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** `null` where the finding is about the whole row. */
  readonly role: Role | null;
  /** Rows of the ledger, ascending. */
  readonly rows: Uint32Array;
  readonly explain: (position: number, language: Language) => Explanation;
  /** The repair of `explain`, without its words. */
  readonly fixAt: (position: number) => Fix | null;
}

/** A finding about the sheet itself. */
export interface SheetFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly field: Field | null;
  /** 0-based column of the sheet, where the finding has one. */
  readonly column: number | null;
  readonly explain: (language: Language) => Explanation;
}

/** What one rule says about one ledger. */
export interface RuleRun {
  readonly hits: readonly Hits[];
  readonly sheetFindings: readonly SheetFinding[];
  /** What the rule needs and lacks, field codes or the name of a parameter sheet; with any, it counts as skipped. */
  readonly missing: readonly string[];
}

/** Which part of the standard a rule enforces, and how sure we are of it. */
export interface RuleBasis {
  readonly text: string;
  readonly status: Basis;
}

/** A row for an example: cells by role, everything else blank. */
export type ExampleRow = Readonly<Partial<Record<Role, CellValue>>>;

interface ExampleSetting {
  /** `licence` when left out. */
  readonly kind?: Kind;
  /** `national-2018` when left out. */
  readonly profile?: string;
  /** `YYYY-MM-DD`; 2024-03-05 when left out. */
  readonly asOf?: string;
  /** The list of subjects, name to USCC; none when left out. */
  readonly subjects?: Readonly<Record<string, string>>;
}

/** Rows judged one by one: right, wrong (exactly one finding), not for this rule to judge. */
export interface CellExamples extends ExampleSetting {
  readonly pass: readonly ExampleRow[];
  readonly fail: readonly ExampleRow[];
  readonly notApplicable: readonly ExampleRow[];
}

/** Small ledgers judged as a whole; of a wrong one exactly the last row is found. */
export interface TableExamples extends ExampleSetting {
  readonly pass: readonly (readonly ExampleRow[])[];
  readonly fail: readonly (readonly ExampleRow[])[];
  readonly notApplicable: readonly (readonly ExampleRow[])[];
}

/** Header rows; of a wrong one exactly one finding comes. */
export interface HeaderExamples extends ExampleSetting {
  readonly pass: readonly (readonly string[])[];
  readonly fail: readonly (readonly string[])[];
}

/** Examples that the tests run through the rule and the catalogue prints. */
export type RuleExamples =
  | ({ readonly scope: "cell" } & CellExamples)
  | ({ readonly scope: "table" } & TableExamples)
  | ({ readonly scope: "header" } & HeaderExamples);

/** A rule as the runner sees it; the factories hide the type parameters behind `run`. */
export interface Rule {
  readonly id: RuleId;
  /** The worst severity it can give; a profile may override it. */
  readonly severity: Severity;
  readonly basis: RuleBasis;
  /** What a finding is called, in a few words. */
  readonly problem: Words;
  /** The requirement as one sentence. */
  readonly title: Words;
  /** Why the standard asks for it. */
  readonly why: Words;
  readonly kinds: readonly Kind[];
  /** Whether it can offer a repair. */
  readonly fixable: boolean;
  /** Whether what it says of a row depends on the other rows. */
  readonly comparesRows: boolean;
  readonly examples: RuleExamples;
  readonly run: (ledger: Ledger, env: TableEnv) => RuleRun;
}

/** What is known of the whole ledger before the rules run. */
export interface TableEnv extends RuleEnv {
  /** For each data row an index into the timeliness statuses. */
  readonly timeliness: Uint8Array;
}

/** Makes words from facts in every language. */
export type Wording<F extends Facts> = Readonly<Record<Language, (facts: F) => string>>;

/** What every rule declares, whatever it looks at. Keep `check` above `message`: facts are inferred top to bottom. */
export interface RuleDeclaration {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly basis: RuleBasis;
  readonly problem: Words;
  readonly title: Words;
  readonly why: Words;
  /** Both kinds when left out. */
  readonly kinds?: readonly Kind[];
}
