import { type Day } from "../calendar/day";
import { readDay } from "../calendar/read-day";
import { type CellValue } from "../sheets/cell";
import { type Words } from "../support/words";
import { compareKey } from "../text/compare-key";
import { toHalfWidth } from "../text/half-width";
import { trim } from "../text/trim";
import { type Moment } from "./moment";
import { type ParameterFault } from "./parameter-fault";
import { readMoment } from "./read-moment";
import { readMonthText } from "./read-month-text";

/**
 * Reads the cells of one row of a parameter sheet. A cell that cannot be read is reported and stands for something
 * harmless, so that one pass finds every fault; what was read counts only where none was reported.
 */
export interface RowReader<Column extends string> {
  /** 1-based row of the sheet. */
  readonly row: number;
  /** As they stand. */
  readonly cells: Readonly<Record<Column, CellValue>>;
  readonly isBlank: (column: Column) => boolean;
  /** Trimmed text, empty when blank. */
  readonly text: (column: Column) => string;
  readonly requiredText: (column: Column) => string;
  /** `null` when blank. */
  readonly day: (column: Column) => Day | null;
  readonly requiredDay: (column: Column) => Day;
  /** `YYYY-MM`. */
  readonly requiredMonth: (column: Column) => string;
  /** A day, with a time of day where the cell has one; `null` when blank. */
  readonly moment: (column: Column) => Moment | null;
  /** A whole number from `least`, `null` when blank. */
  readonly count: (column: Column, least: number) => number | null;
  readonly requiredCount: (column: Column, least: number) => number;
  /** Any number, `null` when blank. */
  readonly number: (column: Column) => number | null;
  /** What 、 and other separators part; none when blank. */
  readonly list: (column: Column) => readonly string[];
  /** The value that one of the words stands for; `null` when blank. */
  readonly choice: <T>(column: Column, choices: Choices<T>) => T | null;
  readonly report: (column: Column, reason: Words) => void;
  /** The fault without reporting it, for what only all rows together show. */
  readonly faultAt: (column: Column, reason: Words) => ParameterFault;
}

/** The words that may stand in a cell, with what they mean; the first word of each value is the one to write. */
export type Choices<T> = readonly (readonly [value: T, ...words: readonly string[]])[];

const blankCell: Words = { zh: "不能为空", en: "it must not be blank" };

/** Adds to `faults` what it cannot read. */
export function rowReader<Column extends string>(
  row: number,
  cells: Readonly<Record<Column, CellValue>>,
  date1904: boolean,
  faultAt: RowReader<Column>["faultAt"],
  faults: ParameterFault[],
): RowReader<Column> {
  const report: RowReader<Column>["report"] = (column, reason) => {
    faults.push(faultAt(column, reason));
  };
  const text = (column: Column): string => trim(String(cells[column] ?? ""));
  const isBlank = (column: Column): boolean => text(column) === "";
  const demand = (column: Column): void => {
    if (isBlank(column)) report(column, blankCell);
  };
  const day = (column: Column): Day | null => {
    if (isBlank(column)) return null;
    const value = readDay(cells[column], date1904);
    if (value === null) report(column, { zh: `“${text(column)}”不是日期`, en: `"${text(column)}" is not a date` });
    return value;
  };
  const count = (column: Column, least: number): number | null => {
    if (isBlank(column)) return null;
    const value = numberIn(text(column));
    if (Number.isSafeInteger(value) && value >= least) return value;
    report(column, {
      zh: `“${text(column)}”不是不小于 ${least} 的整数`,
      en: `"${text(column)}" is not a whole number from ${least}`,
    });
    return null;
  };
  return {
    row,
    cells,
    isBlank,
    text,
    requiredText: (column) => {
      demand(column);
      return text(column);
    },
    day,
    requiredDay: (column) => {
      demand(column);
      return day(column) ?? 0;
    },
    requiredMonth: (column) => {
      demand(column);
      if (isBlank(column)) return "";
      const month = readMonthText(cells[column], date1904);
      if (month === null) {
        report(column, {
          zh: `“${text(column)}”不是月份，应写成 2024-02`,
          en: `"${text(column)}" is no month; write 2024-02`,
        });
      }
      return month ?? "";
    },
    moment: (column) => {
      if (isBlank(column)) return null;
      const moment = readMoment(cells[column], date1904);
      if (moment === null) {
        report(column, {
          zh: `“${text(column)}”不是时间，应写成 2024-02-20 16:30`,
          en: `"${text(column)}" is no time; write 2024-02-20 16:30`,
        });
      }
      return moment;
    },
    count,
    requiredCount: (column, least) => {
      demand(column);
      return count(column, least) ?? least;
    },
    number: (column) => {
      if (isBlank(column)) return null;
      const value = numberIn(text(column));
      if (Number.isFinite(value)) return value;
      report(column, { zh: `“${text(column)}”不是数`, en: `"${text(column)}" is not a number` });
      return null;
    },
    list: (column) => listIn(text(column)),
    choice: (column, choices) => {
      if (isBlank(column)) return null;
      const key = compareKey(text(column));
      const chosen = choices.find(([, ...words]) => words.some((word) => compareKey(word) === key));
      if (chosen !== undefined) return chosen[0];
      const lawful = choices.map(([, word]) => word);
      report(column, {
        zh: `“${text(column)}”不是可选的值：${lawful.join(" / ")}`,
        en: `"${text(column)}" is not one of ${lawful.join(" / ")}`,
      });
      return null;
    },
    report,
    faultAt,
  };
}

const numberIn = (text: string): number => Number(toHalfWidth(text).replaceAll(",", ""));

/** The parts of a text that people separate by 、 or another sign of the kind. */
export const listIn = (text: string): readonly string[] =>
  text
    .split(/[、,，;；|｜/\n]/)
    .map(trim)
    .filter((part) => part !== "");
