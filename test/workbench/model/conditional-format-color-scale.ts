import { type ColorCriterion, type ColorScaleCriteria } from "../book/conditional-format-rule";
import { invalidArgument } from "../protocol/excel-error";
import { boundArgument, colorArgument } from "./conditional-format-arguments";
import { ConditionalFormatPart } from "./conditional-format-part";

export class ColorScaleConditionalFormatObject extends ConditionalFormatPart {
  readonly className = "ColorScaleConditionalFormat";

  get criteria(): ColorScaleCriteria {
    return this.owner.ruleOf("ColorScale").criteria;
  }

  /** All points at once; without a midpoint the scale has two. */
  set criteria({ minimum, midpoint, maximum }: ColorScaleCriteria) {
    const middle = midpoint && { midpoint: pointArgument(midpoint) };
    const criteria = { minimum: pointArgument(minimum), ...middle, maximum: pointArgument(maximum) };
    this.owner.setRule({ type: "ColorScale", criteria });
  }

  get threeColorScale(): boolean {
    return this.criteria.midpoint !== undefined;
  }
}

function pointArgument(point: ColorCriterion | undefined): ColorCriterion {
  if (!point || (point.type as string) === "Automatic") throw invalidArgument();
  return { ...boundArgument(point), color: colorArgument(point.color) };
}
