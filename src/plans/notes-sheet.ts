import { type Language, type Words } from "../support/words";
import { type CellStyle, type SheetPlan } from "./sheet-plan";
import { wrappedHeight } from "./wrapped-height";

/** A named line of a sheet of notes. */
export type NoteLine = readonly [name: Words, value: string];

const FONT_SIZE = 11;
const columnWidths = [20, 90];

const plain: CellStyle = { fontSize: FONT_SIZE, verticalAlign: "top", wrap: true };
const styles = {
  title: { ...plain, bold: true, fontSize: 14, wrap: false },
  name: { ...plain, bold: true },
  text: { ...plain, numberFormat: "@" },
} satisfies Readonly<Record<string, CellStyle>>;

/** A sheet beside results that tells where they come from and what they leave out, line by line under a title. */
export const notesSheet = (name: string, title: Words, lines: readonly NoteLine[], language: Language): SheetPlan => ({
  name,
  columnWidths,
  styles,
  rows: [
    { values: [title[language]], style: "title", height: 26 },
    ...lines.map(([line, value]) => {
      const values = [line[language], value];
      return { values, style: ["name", "text"], height: wrappedHeight(values, columnWidths, FONT_SIZE) };
    }),
  ],
  merges: [],
});

/** The line of a name that no unit of the roster answers to. */
export const notInRoster = (name: string, rows: number, language: Language): NoteLine => [
  { zh: "不在名录", en: "Not in the roster" },
  { zh: `${name}（${rows} 行）`, en: `${name} (${rows} rows)` }[language],
];
