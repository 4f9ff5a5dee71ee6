import { type Day } from "../calendar/day";
import { type Ratio, rateOf } from "../measures/ratio";
import { rateText, rateStyles, type RateStyle } from "../measures/rate-text";
import { readAmount } from "../money/amount";
import { cellAt } from "../sheets/column";
import { type TimeRules } from "../standard/shipped-time-rules";
import { err, ok, type Result } from "../support/result";
import { type Words } from "../support/words";
import { isBlankCell, isCellError } from "./argument-cell";
import { type CellFault, noAnswer, wrongArgument } from "./cell-answer";
import { cellFunction } from "./cell-function";
import { dayOrBlank, timeRules } from "./cell-readers";
import { countLate } from "./late-rows";
import { type CellReader, type CellsParameter, numberCells, optionalSetting } from "./parameter";
import { asOneColumn, type Range } from "./range-memory";
import { wholeRange } from "./range-readers";
import { rangeFunction } from "./worksheet-function";

const names = {
  decisions: { zh: "决定日期", en: "decisions" },
  reports: { zh: "上报日期", en: "reports" },
  from: { zh: "统计自", en: "from" },
  to: { zh: "统计至", en: "to" },
  profile: { zh: "规则方案", en: "profile" },
  shouldReport: { zh: "应报送数量", en: "should_report" },
  concealed: { zh: "瞒报数量", en: "concealed" },
  rate: { zh: "比率", en: "rate" },
  style: { zh: "写法", en: "style" },
} as const satisfies Readonly<Record<string, Words>>;

const lateParameters = [
  wholeRange(names.decisions),
  wholeRange(names.reports),
  optionalSetting(names.from, dayOrBlank),
  optionalSetting(names.to, dayOrBlank),
  optionalSetting(names.profile, timeRules),
] as const;

/** How many rows were reported late. */
export const lateCount = rangeFunction(lateParameters, (values) => {
  const late = lateOf(values);
  return late.ok ? late.value.numerator : late.error;
});

/** The share of the rows that were reported late. */
export const lateRateFunction = rangeFunction(lateParameters, (values) => {
  const late = lateOf(values);
  return late.ok ? (rateOf(late.value) ?? nothingToDivideBy) : late.error;
});

function lateOf([decisions, reports, from, to, rules]: readonly [
  Range,
  Range,
  Day | null,
  Day | null,
  TimeRules,
]): Result<Ratio, CellFault> {
  if (decisions.rowCount !== reports.rowCount || decisions.columns.length !== reports.columns.length) {
    return err(
      wrongArgument(names.reports, {
        zh: "应与“决定日期”同样大小，一行对一行",
        en: "it must be as large as “decisions”, row beside row",
      }),
    );
  }
  if (from !== null && to !== null && from > to) {
    return err(wrongArgument(names.to, { zh: "应不早于“统计自”", en: "it must not be before “from”" }));
  }
  return countLate(
    {
      decisions: asOneColumn(decisions),
      reports: asOneColumn(reports),
      rowCount: decisions.rowCount * decisions.columns.length,
    },
    { from, to },
    rules,
  );
}

const nothingToDivideBy = noAnswer("没有可计的数据，比率无从算起。", "There is nothing to divide by.");

/** The share of what should have been reported that was concealed: the ratio of the sums, not the mean of ratios. */
export const concealmentRate = rangeFunction(
  [wholeRange(names.shouldReport), wholeRange(names.concealed)],
  ([shouldReport, concealed]) => {
    const denominator = sumOfCounts(shouldReport, names.shouldReport);
    if (!denominator.ok) return denominator.error;
    const numerator = sumOfCounts(concealed, names.concealed);
    if (!numerator.ok) return numerator.error;
    if (numerator.value > denominator.value) {
      return wrongArgument(names.concealed, {
        zh: "合计不应多于“应报送数量”",
        en: "its sum must not be more than that of “should_report”",
      });
    }
    return rateOf({ numerator: numerator.value, denominator: denominator.value }) ?? nothingToDivideBy;
  },
);

/** The sum of whole numbers from 0; blanks are 0, and so is a header on top. */
function sumOfCounts({ rowCount, columns }: Range, name: Words): Result<number, CellFault> {
  let sum = 0;
  for (const column of columns) {
    for (let row = 0; row < rowCount; row += 1) {
      const cell = cellAt(column, row);
      if (isBlankCell(cell)) continue;
      const count = readAmount(cell);
      if (count === null && row === 0 && rowCount > 1) continue;
      if (count === null || count < 0 || !Number.isInteger(count)) {
        return err(
          wrongArgument(name, {
            zh: `第 ${row + 1} 行应为不小于 0 的整数`,
            en: `row ${row + 1} must be a whole number from 0`,
          }),
        );
      }
      sum += count;
    }
  }
  return ok(sum);
}

const share: CellReader<number | null> = (cell) => {
  const rate = isCellError(cell) ? null : readAmount(cell);
  return rate !== null && rate >= 0 && rate <= 1
    ? ok(rate)
    : err({ zh: "应为 0 到 1 之间的比率，如 0.0002", en: "a rate from 0 to 1, such as 0.0002, was expected" });
};

/** A rate; `#N/A`, a rate of nothing, is `null`. */
const rateCells: CellsParameter<number | null> = {
  ...numberCells(names.rate, share),
  read: (cell, environment) =>
    isCellError(cell) && cell.error === "#N/A" ? ok(null) : numberCells(names.rate, share).read(cell, environment),
};

const styleWords: Readonly<Record<string, RateStyle>> = { 文字: "text", text: "text", 表格: "table", table: "table" };

const style: CellReader<RateStyle> = (cell) => {
  const found = isBlankCell(cell) ? "text" : typeof cell === "string" ? styleWords[cell.trim()] : undefined;
  return found === undefined
    ? err({ zh: "应为“文字”或“表格”", en: `one of ${rateStyles.join(", ")} was expected` })
    : ok(found);
};

/** A rate as the notices write it. */
export const rateTextFunction = cellFunction([rateCells, optionalSetting(names.style, style)], ([rate, written]) =>
  rateText(rate, written),
);
