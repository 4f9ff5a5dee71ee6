import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { type Area } from "./area";
import { type Book } from "./book";
import { webColor } from "./web-color";

/** Univer gathers what changed for a tenth of a second before it draws again, and calculates formulas after that. */
const untilDrawn = 130;

/** The fill that conditional formats give a cell as the grid draws it; null when none does. */
export async function conditionalFill(book: Book, { sheet, row, column }: Area): Promise<string | null> {
  const shown = () => book.service(ConditionalFormattingService).composeStyle(book.unitId, sheet, row, column);
  for (let round = 0; round < 2; round++) {
    shown();
    await new Promise((resolve) => setTimeout(resolve, untilDrawn));
  }
  const color = shown()?.style?.bg?.rgb;
  return color ? (webColor(color) ?? color) : null;
}
