import { type LedgerReport } from "../findings/ledger-report";
import { eachFinding, listFindings } from "../findings/list-findings";
import { type Finding } from "../findings/finding";
import { severityWords } from "../findings/severity";
import { duplicateRows } from "../ledger/group-rows";
import { textAt } from "../ledger/cell-at";
import { rateOf } from "../measures/ratio";
import { addTallies, complianceRate, emptyTally, tallyRows } from "../measures/tally";
import { type Language } from "../support/words";
import { type CellAnswer, noAnswer, wrongArgument } from "./cell-answer";
import { checkedLedgers } from "./checked-ledgers";
import { asOfParameter, ledgerName, ledgerParameter, profileParameter } from "./ledger-parameters";
import { type Range } from "./range-memory";
import { wholeRange } from "./range-readers";
import { rangeFunction } from "./worksheet-function";

/** The share of a ledger's rows without an error. */
export const complianceRateFunction = rangeFunction(
  [ledgerParameter, asOfParameter, profileParameter],
  ([range, asOf, standard]) => {
    const reports = checkedLedgers(range, ledgerName, standard, asOf);
    if (!reports.ok) return reports.error;
    const tally = reports.value
      .flatMap((report) => tallyRows(report, new Int32Array(report.ledger.rows.length), 1))
      .reduce(addTallies, emptyTally);
    return rateOf(complianceRate(tally)) ?? noAnswer("台账没有数据行。", "The ledger has no rows.");
  },
);

/** More findings than this are counted, not listed. */
const mostFindings = 2000;

const findingsHeader = {
  zh: ["区域行号", "栏目", "级别", "当前值", "问题", "怎么办", "可改为", "规则"],
  en: ["Row of range", "Field", "Severity", "Value", "What is wrong", "What to do", "Repair", "Rule"],
} as const satisfies Readonly<Record<Language, readonly string[]>>;

/** Every finding of a ledger, in the order of its rows. */
export const checkLedgerFunction = rangeFunction(
  [ledgerParameter, asOfParameter, profileParameter],
  ([range, asOf, standard], { language }): CellAnswer | readonly (readonly CellAnswer[])[] => {
    const reports = checkedLedgers(range, ledgerName, standard, asOf);
    if (!reports.ok) return reports.error;
    const rows: (readonly CellAnswer[])[] = [findingsHeader[language]];
    let left = mostFindings;
    let unlisted = 0;
    for (const report of reports.value) {
      const { findings, shown, total } = listFindings(report, language, { limit: left });
      rows.push(...findings.map((finding) => findingRow(finding, report, language)));
      left -= shown;
      unlisted += total - shown;
    }
    if (unlisted > 0) rows.push(unlistedRow(unlisted, language));
    return rows;
  },
);

function findingRow(finding: Finding, { ledger }: LedgerReport, language: Language): readonly CellAnswer[] {
  const { row, field, severity, value, message, hint, fix, rule } = finding;
  const name = [...ledger.columns.values()].find((column) => column.field.code === field)?.field.name ?? field;
  return [row ?? "", name ?? "", severityWords[severity][language], value ?? "", message, hint, fix?.value ?? "", rule];
}

const unlistedRow = (count: number, language: Language): readonly CellAnswer[] => [
  "",
  "",
  "",
  "",
  {
    zh: `还有 ${count} 处没有列出，请用任务窗格核验。`,
    en: `${count} more are not listed; check with the task pane.`,
  }[language],
  "",
  "",
  "",
];

/** What is wrong with each row below a header, blank where nothing is. */
export const checkRow = rangeFunction(
  [wholeRange({ zh: "表头", en: "header" }), wholeRange({ zh: "数据行", en: "rows" }), asOfParameter, profileParameter],
  ([header, rows, asOf, standard], environment) => {
    if (header.columns.length !== rows.columns.length) {
      return wrongArgument(
        { zh: "数据行", en: "rows" },
        { zh: "应与“表头”一样宽", en: "it must be as wide as “header”" },
      );
    }
    const reports = checkedLedgers(below(header, rows), { zh: "表头", en: "header" }, standard, asOf);
    if (!reports.ok) return reports.error;
    const words = new Map<number, string[]>();
    for (const report of reports.value) {
      for (const { row, message } of eachFinding(report, environment.language)) {
        if (row === null) continue;
        words.set(row, [...(words.get(row) ?? []), message]);
      }
    }
    return Array.from({ length: rows.rowCount }, (_, row): readonly CellAnswer[] => [
      (words.get(header.rowCount + row + 1) ?? []).join(environment.language === "en" ? " " : ""),
    ]);
  },
);

/** Two ranges of the same width as one. */
const below = (header: Range, rows: Range): Range => ({
  rowCount: header.rowCount + rows.rowCount,
  hasBlanks: header.hasBlanks || rows.hasBlanks,
  columns: header.columns.map((top, index) => {
    const bottom = rows.columns[index] ?? { values: [null], codes: new Uint32Array(rows.rowCount) };
    const values = [...top.values, ...bottom.values.slice(1)];
    const codes = new Uint32Array(header.rowCount + rows.rowCount);
    codes.set(top.codes);
    codes.set(
      bottom.codes.map((code) => (code === 0 ? 0 : code + top.values.length - 1)),
      header.rowCount,
    );
    return { values, codes };
  }),
});

const duplicatesHeader = ["区域行号", "与第几行重复", "类型", "文书号"] as const;

/** The rows that repeat an earlier one. */
export const duplicates = rangeFunction([ledgerParameter, profileParameter], ([range, standard]) => {
  const reports = checkedLedgers(range, ledgerName, standard, null);
  if (!reports.ok) return reports.error;
  return [
    duplicatesHeader,
    ...reports.value.flatMap(({ ledger }) => {
      const { exactOf, keyOf } = duplicateRows(ledger, standard);
      return Array.from(ledger.rows).flatMap((sheetRow, row): readonly (readonly CellAnswer[])[] => {
        const exact = exactOf[row] ?? -1;
        const first = exact >= 0 ? exact : (keyOf[row] ?? -1);
        if (first < 0) return [];
        const kind = exact >= 0 ? "完全重复" : "疑似更正重报";
        return [[sheetRow, ledger.rows[first] ?? "", kind, textAt(ledger, "documentNumber", row) ?? ""]];
      });
    }),
  ];
});
