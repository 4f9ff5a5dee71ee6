import { cellAt } from "../sheets/column";
import { normaliseDocumentNumber } from "../text/document-number";
import { type Words } from "../support/words";
import { isBlankOrZero } from "./argument-cell";
import { type CellAnswer, noAnswer } from "./cell-answer";
import { missingRuns } from "./missing-numbers";
import { asOneColumn, type Range } from "./range-memory";
import { wholeRange } from "./range-readers";
import { rangeFunction } from "./worksheet-function";

const names = {
  ledgerKeys: { zh: "台账文书号", en: "ledger_keys" },
  platformKeys: { zh: "平台文书号", en: "platform_keys" },
  documentNumbers: { zh: "文书号", en: "document_numbers" },
} as const satisfies Readonly<Record<string, Words>>;

const concealedHeader = ["文书号", "区域行号", "说明"] as const;

/** The rows of a ledger that the platform does not have, and those that cannot be looked up. */
export const concealed = rangeFunction(
  [wholeRange(names.ledgerKeys), wholeRange(names.platformKeys)],
  ([ledgerKeys, platformKeys]): readonly (readonly CellAnswer[])[] => {
    const known = new Set(rowKeys(platformKeys));
    const rows: (readonly CellAnswer[])[] = [];
    for (const [row, key] of rowKeys(ledgerKeys).entries()) {
      const shown = shownKey(ledgerKeys, row);
      if (row === 0 && ledgerKeys.rowCount > 1 && !/[\d０-９]/.test(shown)) continue;
      if (key === null) {
        if (isFilledAround(ledgerKeys, row)) rows.push([shown, row + 1, "文书号为空，无法比对"]);
      } else if (!known.has(key)) rows.push([shown, row + 1, "平台没有"]);
    }
    return [concealedHeader, ...rows];
  },
);

/** For each row its key: its cells without what differs in writing only; `null` where all are blank. */
function rowKeys({ rowCount, columns }: Range): readonly (string | null)[] {
  const written = columns.map(({ values }) =>
    values.map((value) => (isBlankOrZero(value) ? "" : normaliseDocumentNumber(String(value)))),
  );
  return Array.from({ length: rowCount }, (_, row) => {
    const key = columns.map(({ codes }, index) => written[index]?.[codes[row] ?? 0] ?? "").join("\u0000");
    return /^\u0000*$/.test(key) ? null : key;
  });
}

const shownKey = ({ columns }: Range, row: number): string =>
  columns
    .map((column) => cellAt(column, row))
    .map((value) => (isBlankOrZero(value) ? "" : String(value)))
    .join(" ");

/** Whether a blank row lies between filled ones, and not after the last of them. */
const isFilledAround = (range: Range, row: number): boolean =>
  range.columns.some(({ codes }) => codes.subarray(row + 1).some((code) => code !== 0));

const missingHeader = ["文号字头", "年份", "缺号自", "缺号至", "缺几个"] as const;

/** The numbers that are missing between the first and the last of each agency and year. */
export const missingNumbers = rangeFunction([wholeRange(names.documentNumbers)], ([documentNumbers]) => {
  const { runs, unreadable, read } = missingRuns(asOneColumn(documentNumbers));
  if (read === 0) {
    return noAnswer(
      "没有读出带年份和顺序号的文书号，如“平市监罚〔2024〕12号”。",
      "No document number with a year and a serial, such as 平市监罚〔2024〕12号, was found.",
    );
  }
  return [
    missingHeader,
    ...runs.map(({ prefix, year, from, to }): readonly CellAnswer[] => [prefix, year, from, to, to - from + 1]),
    ...(unreadable === 0 ? [] : [["（读不出顺序号的文书号）", "", "", "", unreadable]]),
  ];
});
