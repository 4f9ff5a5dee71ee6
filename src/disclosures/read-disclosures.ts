import { isOwnSheet } from "../ledger/own-sheets";
import { type SheetData, type WorkbookData } from "../sheets/workbook-data";
import { columnsNamed, type DisclosureColumn, headerCandidates } from "./disclosure-headers";
import { type DisclosureSubject, subjectOf } from "./disclosure-subjects";
import { type CountTable, type DisclosureTables, type RowTable } from "./disclosure-tables";
import { type CountColumns, readCountTable } from "./read-count-table";

/**
 * Finds the sheets of the eight categories, of credit evaluations and of 信易贷: with a row a case, named by a category
 * or with a column of categories, or with a line a county and its counts. `null` where the workbook has none.
 */
export function readDisclosures({ sheets, date1904 }: WorkbookData): DisclosureTables | null {
  const rows: RowTable[] = [];
  const counts: CountTable[] = [];
  for (const sheet of sheets) {
    if (isOwnSheet(sheet.name)) continue;
    const found = bestHeader(sheet);
    if (found === null) continue;
    if (found.kind === "rows") rows.push({ ...found, sheet });
    else counts.push(readCountTable(sheet, found));
  }
  return rows.length + counts.length === 0 ? null : { rows, counts, date1904 };
}

/** The sheets that were read, in no particular order. */
export const disclosureSheets = ({ rows, counts }: DisclosureTables): ReadonlySet<string> =>
  new Set([...rows.map(({ sheet }) => sheet.name), ...counts.map(({ sheet }) => sheet)]);

type FoundHeader =
  | ({ readonly kind: "rows"; readonly hits: number } & Omit<RowTable, "sheet">)
  | ({ readonly kind: "counts"; readonly hits: number } & CountColumns);

/** The header near the top of the sheet that names most columns, the upper one of equals. */
function bestHeader(sheet: SheetData): FoundHeader | null {
  const candidates = headerCandidates(sheet);
  let best: FoundHeader | null = null;
  for (const [row, texts] of candidates.entries()) {
    const titles = [sheet.name, ...candidates.slice(0, row).flat()];
    const found = rowHeader(sheet, row, texts, titles) ?? countHeader(row, texts, titles);
    if (found !== null && found.hits > (best?.hits ?? 0)) best = found;
  }
  return best;
}

const namesCase: readonly DisclosureColumn[] = ["party", "code", "documentNumber"];

function rowHeader(
  sheet: SheetData,
  row: number,
  texts: readonly string[],
  titles: readonly string[],
): FoundHeader | null {
  const columns = new Map<DisclosureColumn, number>();
  for (const [column, text] of texts.entries()) {
    for (const name of columnsNamed(text)) if (!columns.has(name)) columns.set(name, column);
  }
  if (!namesCase.some((name) => columns.has(name))) return null;
  if (!namesCategories(sheet, columns.get("category"))) columns.delete("category");
  const subject = columns.has("category") ? null : subjectOfTitles(titles);
  if (subject === null && !columns.has("category")) return null;
  return { kind: "rows", hits: columns.size, firstRow: row + 1, columns, subject };
}

/** Whether a column headed 类别 names at least one of ours in full: a licence may be a 其他, a party a 自然人. */
const namesCategories = (sheet: SheetData, column: number | undefined): boolean =>
  column !== undefined &&
  (sheet.columns[column]?.values ?? []).some((value) => typeof value === "string" && subjectOf(value)?.by === "name");

/** So many short names of categories side by side mean what they say. */
const clearTogether = 3;

function countHeader(row: number, texts: readonly string[], titles: readonly string[]): FoundHeader | null {
  const named = texts.map(columnsNamed);
  const place = named.findIndex((names) => names.includes("county") || names.includes("agency"));
  if (place === -1) return null;
  const at = (name: DisclosureColumn): number => named.findIndex((names) => names.includes(name));
  const fields = at("fields");
  const counts = texts.flatMap((text, column) => {
    const meant = column === fields || column === place ? null : subjectOf(text);
    return meant === null ? [] : [{ column, ...meant, header: text }];
  });
  const subject = subjectOfTitles(titles);
  // 奖励 or 其他 alone may head a column of anything.
  const isClear = subject !== null || counts.length >= clearTogether || counts.some(({ by }) => by === "name");
  const amount = [at("amount"), at("total")].find((column) => column !== -1);
  if (counts.length === 0 && subject !== null && amount !== undefined) {
    counts.push({ column: amount, subject, by: "name", header: texts[amount] ?? "" });
  }
  if (counts.length === 0 || !isClear) return null;
  const total = at("total");
  return {
    ...{ kind: "counts", hits: counts.length + 1, firstRow: row + 1, place, counts },
    total: total === -1 || counts.some(({ column }) => column === total) ? null : total,
    fields: fields === -1 ? null : fields,
  };
}

/** What the sheet's name says, else its titles. */
function subjectOfTitles(titles: readonly string[]): DisclosureSubject | null {
  for (const title of titles) {
    const named = subjectOf(title);
    if (named !== null) return named.subject;
  }
  return null;
}
