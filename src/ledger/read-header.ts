import { type CellValue } from "../sheets/cell";
import { cellAt } from "../sheets/column";
import { type SheetData } from "../sheets/workbook-data";
import { kinds, type Kind } from "../standard/field";
import { type Role } from "../standard/role";
import { trim } from "../text/trim";
import { type HeaderIndex, type HeaderMatch, kindOfCode, matchHeader } from "./header-index";
import { isMarkHeader } from "./own-sheets";

/** One column of a header. */
export interface HeaderCell {
  /** 0-based column of the sheet. */
  readonly index: number;
  /** The part of the header that names a field; all of it where none does. Empty when the cells are blank. */
  readonly label: string;
  readonly matches: Readonly<Record<Kind, HeaderMatch | null>>;
}

/** One or two rows read as a header, for either kind. */
export interface Header {
  /** 0-based rows of the sheet, `bottom` equal to `top` or just below. */
  readonly top: number;
  readonly bottom: number;
  /** Mark columns are left out. */
  readonly cells: readonly HeaderCell[];
  /** How many fields of each kind it names. */
  readonly fieldCounts: Readonly<Record<Kind, number>>;
}

export function readHeader(sheet: SheetData, top: number, bottom: number, index: HeaderIndex): Header {
  const labels = bottom === top ? rowTexts(sheet, top).map((text) => [text]) : twoRowLabels(sheet, top);
  const cells = labels.flatMap((candidates, column): readonly HeaderCell[] => {
    if (candidates.some(isMarkHeader)) return [];
    const named = candidates.find((label) => kinds.some((kind) => matchHeader(index, kind, label) !== null));
    const label = named ?? candidates[0] ?? "";
    const matches = { licence: matchHeader(index, "licence", label), penalty: matchHeader(index, "penalty", label) };
    return [{ index: column, label, matches }];
  });
  return { top, bottom, cells, fieldCounts: { licence: count(cells, "licence"), penalty: count(cells, "penalty") } };
}

/** How many fields the header names for the kind that it names more of. */
export const fieldCount = ({ fieldCounts }: Header): number => Math.max(fieldCounts.licence, fieldCounts.penalty);

/** Roles whose column says what a ledger is about; a list of companies has none of them. */
const tellingRoles: ReadonlySet<Role> = new Set<Role>([
  ...([
    "documentName",
    "documentNumber",
    "decisionDate",
    "licenceCategory",
    "licenceContent",
    "certificateName",
  ] as const),
  ...(["violationType", "violationFact", "penaltyCategory", "penaltyContent", "fineAmount"] as const),
]);

const fewestFields = 3;

/** Whether the header is that of a ledger of this kind: at least three of its fields, a telling one among them. */
export const isHeaderOf = ({ cells, fieldCounts }: Header, kind: Kind): boolean =>
  fieldCounts[kind] >= fewestFields &&
  cells.some(({ matches }) => matches[kind] !== null && tellingRoles.has(matches[kind].field.role));

/**
 * The kind of ledger that a header is for, or `null` where nothing tells: technical codes decide at once, then the
 * number of fields named, then what the title (sheet name and rows above) speaks of.
 */
export function kindOfHeader({ cells, fieldCounts }: Header, title: string): Kind | null {
  const coded = new Set(cells.flatMap(({ label }) => kindOfCode(label) ?? []));
  for (const kind of kinds) if (coded.size === 1 && coded.has(kind)) return kind;
  if (fieldCounts.licence !== fieldCounts.penalty) {
    return fieldCounts.licence > fieldCounts.penalty ? "licence" : "penalty";
  }
  const isLicence = title.includes("许可");
  return isLicence === title.includes("处罚") ? null : isLicence ? "licence" : "penalty";
}

/** The trimmed text of every cell of a 0-based row. */
export const rowTexts = (sheet: SheetData, row: number): readonly string[] =>
  sheet.columns.map((column) => cellText(cellAt(column, row)));

const cellText = (cell: CellValue): string => (cell === null ? "" : trim(String(cell)));

/** What a column of a two-row header may be called, the most telling first. */
function twoRowLabels(sheet: SheetData, top: number): readonly (readonly string[])[] {
  const upper = rowTexts(sheet, top);
  const lower = rowTexts(sheet, top + 1);
  const groups = groupTexts(sheet, top, upper, lower);
  return lower.map((below, column) => [(groups[column] ?? "") + below, below]);
}

/**
 * For each column the upper text that stands over it: its own, or that of a group to its left. Files without merges
 * write a group's name once, over its first column.
 */
function groupTexts(
  sheet: SheetData,
  top: number,
  upper: readonly string[],
  lower: readonly string[],
): readonly string[] {
  let group = "";
  let end = -1;
  return upper.map((text, column) => {
    if (text !== "") {
      const merge = sheet.merges.find((area) => area.top <= top && top <= area.bottom && area.left === column);
      group = text;
      end = merge?.right ?? Infinity;
    } else if (lower[column] === "" || column > end) {
      group = "";
    }
    return group;
  });
}

const count = (cells: readonly HeaderCell[], kind: Kind): number =>
  new Set(cells.flatMap(({ matches }) => matches[kind]?.field.code ?? [])).size;
