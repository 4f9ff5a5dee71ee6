import { type PlanConditionalFormat } from "../../plans/sheet-plan";
import { areaReference } from "../../sheets/address";
import { markupText } from "../xml/text";
import { type StyleBook } from "./style-book";

/** A `<conditionalFormatting>` element for each format, without prefixes; the first has `firstPriority`, later ones yield to it. */
export function conditionalFormatsXml(
  formats: readonly PlanConditionalFormat[],
  styles: StyleBook,
  firstPriority: number,
): string {
  return formats
    .map(({ area, formula, style }, index) => {
      const rule = `<cfRule type="expression" dxfId="${styles.differential(style)}" priority="${firstPriority + index}">`;
      const formulaXml = `<formula>${markupText(formula)}</formula>`;
      return `<conditionalFormatting sqref="${areaReference(area)}">${rule}${formulaXml}</cfRule></conditionalFormatting>`;
    })
    .join("");
}
