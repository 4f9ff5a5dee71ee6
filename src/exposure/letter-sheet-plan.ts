import { officialPage, officialStyles } from "../plans/official-styles";
import { type CellStyle, type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";
import { type ReminderLetter } from "./reminder-texts";

/** 28 characters of 16 points fill the 156 mm between the margins (GB/T 9704). */
const WIDTH = 82;
const FONT_SIZE = 16;
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
    height: (wrappedHeight([text], [WIDTH], FONT_SIZE) / (FONT_SIZE * LEADING)) * LINE,
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

/** Of {@link wrappedHeight}. */
const LEADING = 1.5;
