import { officialPage, officialStyles } from "../plans/official-styles";
import { type CellStyle, type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { type ReminderLetter } from "./reminder-texts";

/** As wide as the 156 mm between the margins, which hold 28 characters of 16 points (GB/T 9704). */
const WIDTH = 64;
const FONT_SIZE = 16;
/** One less than fit, for signs that may not begin a line. */
const CHARACTERS_IN_LINE = 27;
/** 22 lines a page of 225 mm. */
const LINE = 29;
const INDENT = "　　";

const body: CellStyle = { ...officialStyles.footer, fontSize: FONT_SIZE, wrap: true, verticalAlign: "center" };

const styles = {
  title: { ...officialStyles.title, fontSize: 22 },
  body,
  signature: { ...body, align: "right" },
} satisfies Readonly<Record<string, CellStyle>>;

/** A letter as a sheet that is printed as it stands: title, addressee, body, who sends it and when. */
export function letterSheetPlan(
  { title, addressee, paragraphs, sender, date }: ReminderLetter,
  name: string,
): SheetPlan {
  const line = (text: string, style: keyof typeof styles = "body"): PlanRow => ({
    values: [text],
    style,
    height: Math.max(1, Math.ceil(text.length / CHARACTERS_IN_LINE)) * LINE,
  });
  return {
    name,
    columnWidths: [WIDTH],
    styles,
    rows: [
      { values: [title], style: "title", height: 2 * LINE },
      line(""),
      line(addressee),
      ...paragraphs.map((text) => line(`${INDENT}${text}`)),
      line(""),
      // Four characters from the edge; the sender stands centred over the date as nearly as a sheet can.
      line(`${sender}${INDENT}`, "signature"),
      line(`${date}${INDENT}${INDENT}`, "signature"),
    ],
    merges: [],
    page: officialPage,
  };
}
