import { maskedValue } from "../findings/shown-cell";
import { resultSheets } from "../ledger/own-sheets";
import { officialSheet, type OfficialLine } from "../plans/official-sheet";
import { type SheetPlan } from "../plans/sheet-plan";
import { slashDate } from "../calendar/day";
import { maskPersonalNumbers } from "../privacy/mask";
import { type CellValue } from "../sheets/cell";
import { kindNames } from "../standard/kind-names";
import { roleTypes } from "../standard/role";
import { type Language, type Words } from "../support/words";
import { type CellDifference, type RepeatedList, type RepeatedRow, type RowOrigin } from "./conflicts";

/** The sheet 汇总冲突: cases that came twice in different words, cell by cell, then rows that came twice alike. */
export function conflictsPlan(lists: readonly RepeatedList[], language: Language): SheetPlan {
  const said = (words: Words): string => words[language];
  const [conflicts, duplicates] = [lists.flatMap((list) => list.conflicts), lists.flatMap((list) => list.duplicates)];
  const [conflictCount, duplicateCount] = [
    lists.reduce((sum, list) => sum + list.conflictCount, 0),
    lists.reduce((sum, list) => sum + list.duplicateCount, 0),
  ];
  return officialSheet({
    name: resultSheets.conflicts,
    columnWidths: [12, 32, 44, 44, 60],
    proseColumns: [1, 2, 3, 4],
    orientation: "landscape",
    lines: [
      { kind: "title", text: said({ zh: "汇总冲突与重复", en: "Conflicts and duplicates" }) },
      { kind: "section", text: said(listed(contradicting, conflicts.length, conflictCount)) },
      { kind: "header", cells: conflictHeader.map(said) },
      ...conflicts.map((each) => line(each, differencesOf(each), language)),
      { kind: "section", text: said(listed(alike, duplicates.length, duplicateCount)) },
      ...duplicates.map((each) => line(each, said(sameThroughout), language)),
    ],
  });
}

const contradicting: Words = { zh: "一、同一件、内容不同", en: "1. The same case with other content" };
const alike: Words = { zh: "二、完全重复", en: "2. Alike in every cell" };
const sameThroughout: Words = { zh: "各列都相同", en: "the same in every column" };

const listed = ({ zh, en }: Words, shown: number, all: number): Words =>
  shown === all
    ? { zh: `${zh}（${all} 行）`, en: `${en} (${all} rows)` }
    : { zh: `${zh}（列出 ${shown} 行，共 ${all} 行）`, en: `${en} (${shown} of ${all} rows)` };

const conflictHeader: readonly Words[] = [
  { zh: "类别", en: "Kind" },
  { zh: "文书号", en: "Document number" },
  { zh: "先出现的", en: "First" },
  { zh: "后出现的", en: "Later" },
  { zh: "不同之处（先 → 后）", en: "Differences (first → later)" },
];

const line = ({ kind, documentNumber, first, later }: RepeatedRow, what: string, language: Language): OfficialLine => ({
  kind: "row",
  cells: [
    kindNames[kind][language],
    maskPersonalNumbers(String(documentNumber ?? "")),
    placeWords(first, language),
    placeWords(later, language),
    what,
  ],
});

/** `交通局.xlsx“行政处罚”第 12 行`. */
export const placeWords = ({ file, sheet, row }: RowOrigin, language: Language): string =>
  ({ zh: `${file}“${sheet}”第 ${row} 行`, en: `${file}, ${sheet}, row ${row}` })[language];

const differencesOf = ({ differences }: RepeatedRow): string =>
  differences
    .map((each) => `${each.header}：${shownText(each, each.first)} → ${shownText(each, each.later)}`)
    .join("；");

/** A cell as a list may show it: dates as dates, personal numbers masked, cut where it is long. */
export function shownText({ field }: CellDifference, cell: CellValue): string {
  if (cell === null) return "（空白）";
  if (field === null) return short(maskPersonalNumbers(String(cell)));
  if (typeof cell === "number" && roleTypes[field.role] === "date") return slashDate(Math.floor(cell));
  return short(String(maskedValue(cell, field.role)));
}

const longest = 40;

const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
