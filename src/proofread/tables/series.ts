import { type Aspect, type Topic } from "../text/aspects";
import { type Period } from "../text/header-parts";
import { type Scope } from "../text/mention";
import { type FactTable } from "../fact-table";

/** One value of a series. */
export interface SeriesValue {
  /** As the table has it. */
  readonly name: string;
  /** The same for every name of the same unit. */
  readonly key: string;
  /** `null` where the table has nothing or no number. */
  readonly value: number | null;
  /** `C4`, or `B4:I4` of a value that is made of several. */
  readonly cells: string;
  /** What to tell instead of the value, where that is worked out from several: `行政许可 0，行政处罚 12`. */
  readonly said?: string;
}

/** The whole of a series. */
export interface SeriesTotal {
  /** As the table's row of totals has it, else what its rows add up to. */
  readonly value: number;
  /** What the rows add up to, which may differ from a row of totals; `null` of rates. */
  readonly added: number | null;
  /** `5497201 = J4 + … + J15`, `447 = C30`. */
  readonly sum: string;
  readonly cells: string;
}

/** Whether a series has a value for each month: its rows are the months. */
export const isOfMonths = ({ values }: Pick<Series, "values">): boolean =>
  values.length > 1 && values.every(({ name }) => /^(?:\d{4}年)?\d{1,2}月份?$/.test(name.trim()));

/** The value of a month by its number. */
export const ofMonth = ({ values }: Pick<Series, "values">, month: string): SeriesValue | undefined =>
  values.find(({ name }) => /(\d{1,2})月/.exec(name)?.[1] === month);

/** Of several times, the one that is reported on, the one before it, the same one a year before. */
export type When = "now" | "before" | "year-before";

/** Numbers of a table that belong together, by name: a column, or what is derived from several. */
export interface Series {
  readonly table: FactTable;
  /** The header, or what is derived: `覆盖类别数`. */
  readonly header: string;
  readonly aspect: Aspect;
  /** The kind of thing of one column of several, 行政给付, in plain form; `null` of all kinds. */
  readonly category: string | null;
  /** Of a column that says which time it is of. */
  readonly period: Period;
  /** Where the same thing is told of several times, which of them this is; `null` where that cannot be told. */
  readonly when: When | null;
  readonly topics: readonly Topic[];
  /** Whose values these are; `null` where that cannot be told. */
  readonly scope: Scope | null;
  readonly values: readonly SeriesValue[];
  /** `null` where adding up means nothing: of rates. */
  readonly total: SeriesTotal | null;
  /** Worked out from several columns, or from the rows of a list, and no column of its own. */
  readonly derived: boolean;
  /** Of how many kinds `covered` counts those that there is anything of. */
  readonly of?: number;
}
