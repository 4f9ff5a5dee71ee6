import {
  allRules,
  type CellValue,
  type Hits,
  type Language,
  type LedgerColumn,
  type LedgerReport,
  maskedValue,
  roleTypes,
  shownCell,
} from "../../src";
import { type CellEdit, type FixChoice, type FixPlan } from "../ports/engine";
import { type CheckedWorkbook } from "./checked-workbook";
import { findingOf } from "./finding-ref";

/** What mending would write. Of several repairs of one cell the first is taken; only open findings are mended. */
export function planFixes(checked: CheckedWorkbook, choice: FixChoice, language: Language): FixPlan {
  const edits = new Map<string, CellEdit>();
  let postponed = 0;
  for (const { report, hits, position } of chosen(checked, choice)) {
    const edit = report.waivedBy(hits, position) === null ? editOf(report, hits, position, language) : null;
    if (edit === null || (choice.kind === "safe" && edit.kind !== "safe")) continue;
    const cell = `${edit.sheet}!${edit.row},${edit.column}`;
    if (edits.has(cell)) postponed += 1;
    else edits.set(cell, edit);
  }
  return { edits: [...edits.values()], postponed, byRule: countByRule([...edits.values()]) };
}

interface ChosenFinding {
  readonly report: LedgerReport;
  readonly hits: Hits;
  readonly position: number;
}

const fixableRules: ReadonlySet<string> = new Set(allRules.filter(({ fixable }) => fixable).map(({ id }) => id));

function* chosen(checked: CheckedWorkbook, choice: FixChoice): Generator<ChosenFinding, void, undefined> {
  if (choice.kind === "one") {
    const ref = findingOf(checked, choice.id);
    const report = ref === null ? undefined : checked.reports[ref.ledger];
    if (ref?.kind === "row" && report !== undefined) yield { report, hits: ref.hits, position: ref.position };
    return;
  }
  for (const report of checked.reports) {
    for (const hits of report.hits) {
      if (choice.kind === "rule" ? hits.rule !== choice.rule : !fixableRules.has(hits.rule)) continue;
      for (let position = 0; position < hits.rows.length; position += 1) yield { report, hits, position };
    }
  }
}

function editOf(report: LedgerReport, hits: Hits, position: number, language: Language): CellEdit | null {
  const fix = hits.fixAt(position);
  const column = hits.role === null ? undefined : report.ledger.columns.get(hits.role);
  if (fix === null || column === undefined) return null;
  const row = hits.rows[position] ?? 0;
  const { role } = column.field;
  const after = fix.value ?? "";
  return {
    sheet: report.ledger.sheet,
    row: report.ledger.rows[row] ?? 0,
    column: column.index,
    before: column.raw[column.codes[row] ?? 0] ?? "",
    after,
    shownBefore: String(shownCell(column, row) ?? ""),
    shownAfter: String(maskedValue(after, role)),
    as: writtenAs(column, after),
    rule: hits.rule,
    ruleTitle: titleOf(hits.rule, language),
    kind: fix.kind,
  };
}

function writtenAs({ field: { role } }: LedgerColumn, after: CellValue): CellEdit["as"] {
  if (roleTypes[role] === "date") return "date";
  return roleTypes[role] === "amount" && typeof after === "number" ? "number" : "text";
}

const titleOf = (rule: string, language: Language): string =>
  allRules.find(({ id }) => id === rule)?.problem[language] ?? rule;

function countByRule(edits: readonly CellEdit[]): FixPlan["byRule"] {
  const counts = new Map<string, { readonly rule: string; readonly title: string; count: number }>();
  for (const { rule, ruleTitle: title } of edits) {
    const counted = counts.get(rule) ?? { rule, title, count: 0 };
    counted.count += 1;
    counts.set(rule, counted);
  }
  return [...counts.values()];
}
