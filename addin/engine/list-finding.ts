import {
  allRules,
  type Finding,
  findingInWords,
  type Language,
  type LedgerReport,
  maskPersonalNumbers,
  rowKey,
  sheetFindingInWords,
  shownCell,
} from "../../src";
import { type ListedFinding } from "../ports/engine";
import { type CheckedWorkbook } from "./checked-workbook";
import { findingId, type FindingRef } from "./finding-ref";

const ruleOf = new Map(allRules.map((rule) => [rule.id as string, rule]));

/** A finding as the pane shows it. */
export function listFinding(checked: CheckedWorkbook, ref: FindingRef, language: Language): ListedFinding {
  const report = checked.reports[ref.ledger];
  if (report === undefined) throw new Error(`There is no ledger ${ref.ledger}`);
  const { ledger } = report;
  const finding =
    ref.kind === "row"
      ? findingInWords(report, ref.hits, ref.position, language)
      : sheetFindingInWords(ref.finding, language);
  const row = ref.kind === "row" ? (ref.hits.rows[ref.position] ?? 0) : null;
  const column = ref.kind === "row" && ref.hits.role !== null ? ledger.columns.get(ref.hits.role) : undefined;
  const rule = ruleOf.get(finding.rule);
  return {
    ...finding,
    id: findingId(checked, ref),
    sheet: ledger.sheet,
    address: addressOf(report, finding),
    title: rule?.problem[language] ?? finding.rule,
    why: rule === undefined ? "" : whyInWords(rule, language),
    fieldName: column?.field.name ?? (ref.kind === "sheet" ? (ref.finding.field?.name ?? null) : null),
    documentNumber: row === null ? null : documentNumber(report, row),
    rowKey: row === null ? "" : shownRowKey(report, row),
    isStale: checked.staleSheets.has(ledger.sheet),
  };
}

/** The cell, the row, or the header's cell of a finding about a column of the sheet. */
function addressOf({ ledger: { headerRows } }: LedgerReport, { row, column }: Finding): string | null {
  if (row === null) return column === null ? null : `${column}${headerRows.at(-1) ?? 1}`;
  return column === null ? `${row}:${row}` : `${column}${row}`;
}

/** The document number of a row as people may see it. */
export function documentNumber({ ledger }: LedgerReport, row: number): string | null {
  const column = ledger.columns.get("documentNumber");
  const cell = column === undefined ? null : shownCell(column, row);
  return cell === null || cell === "" ? null : String(cell);
}

/** The key by which a waiver names the row. A part that holds a personal number is left out, as keys may leave parts out. */
const shownRowKey = ({ ledger }: LedgerReport, row: number): string =>
  rowKey(ledger, row)
    .split(" | ")
    .map((part) => (maskPersonalNumbers(part) === part ? part : ""))
    .join(" | ");

/** What the standard asks for, and why. */
const whyInWords = ({ title, why }: (typeof allRules)[number], language: Language): string =>
  language === "zh" ? `${title.zh}。${why.zh}` : `${title.en}. ${why.en}`;
