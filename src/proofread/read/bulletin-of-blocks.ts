import { type BulletinParagraph, type BulletinText } from "../bulletin-text";
import { type FactTable } from "../fact-table";
import { type SheetData } from "../../sheets/workbook-data";
import { type BulletinBlock } from "./bulletin-line";
import { joinLines } from "./join-lines";
import { withMoney } from "./money-headers";
import { paragraphsOf } from "./paragraph-roles";
import { readFactTables } from "./read-fact-tables";
import { annexLabel, isRemark, titleOf } from "./table-lines";

/** A bulletin of its lines and tables. The tables are `表 1`, `表 2` …, their titles and remarks the lines around them. */
export function bulletinOfBlocks(given: string, all: readonly BulletinBlock<SheetData>[]): BulletinText {
  const { text, blocks } = joinLines(given, all);
  const paragraphs = paragraphsOf(text, blocks);
  const labels = paragraphs.filter(({ role }) => role === "annex-label").map((label) => annexNumber(text, label));
  const tables: FactTable[] = [];
  let read = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "line") continue;
    // Every line has its paragraph: as many as there are lines before the table.
    const lines = blocks.slice(0, at).filter(({ kind }) => kind === "line").length;
    const above = paragraphs.slice(read, lines);
    read = lines;
    const label = above.filter(({ role }) => role === "annex-label").at(-1);
    const title = titleOf(titleLines(text, above));
    const near = above.slice(-3).map((paragraph) => textOf(text, paragraph));
    const footers = remarksFrom(text, paragraphs.slice(lines), blocks.slice(at + 1));
    for (const table of readFactTables(block.table, `表 ${tables.length + 1}`)) {
      const own = label === undefined ? null : annexNumber(text, label);
      const annex = table.annex ?? own ?? (title === "" ? null : nextAnnex(tables, labels));
      tables.push({
        ...table,
        columns: withMoney(table.columns, near),
        ...{ title: table.title === "" ? title : table.title, annex },
        footers: [...table.footers, ...footers],
      });
    }
  }
  return { text, paragraphs, tables };
}

const textOf = (text: string, { start, end }: BulletinParagraph): string => text.slice(start, end);

const annexNumber = (text: string, label: BulletinParagraph): number | null =>
  annexLabel(textOf(text, label))?.number ?? null;

/** The titles above a table, from the last label on. */
function titleLines(text: string, above: readonly BulletinParagraph[]): readonly string[] {
  return above
    .filter(({ role }) => role === "annex-label" || role === "annex-title")
    .map((paragraph) => textOf(text, paragraph));
}

/** The number of an annex that was left without its label after one that has it, if no other annex has it. */
function nextAnnex(tables: readonly FactTable[], labels: readonly (number | null)[]): number | null {
  const before = tables.at(-1)?.annex ?? null;
  return before === null || labels.includes(before + 1) ? null : before + 1;
}

/** The remarks right below a table. */
function remarksFrom(
  text: string,
  paragraphs: readonly BulletinParagraph[],
  blocks: readonly BulletinBlock<SheetData>[],
): readonly string[] {
  const near = blocks.findIndex(({ kind }) => kind === "table");
  const lines = paragraphs.slice(0, near < 0 ? paragraphs.length : near).map((paragraph) => textOf(text, paragraph));
  const end = lines.findIndex((line) => !isRemark(line) || annexLabel(line) !== null);
  return end < 0 ? lines : lines.slice(0, end);
}
