import { iconCount, univerIcons } from "../book/conditional-format-projection";
import { type IconCriterion, type IconSetRule } from "../book/conditional-format-rule";
import { evenCriteria } from "../book/new-conditional-rule";
import { invalidArgument } from "../protocol/excel-error";
import { formulaArgument } from "./conditional-format-arguments";
import { ConditionalFormatPart } from "./conditional-format-part";

export class IconSetConditionalFormatObject extends ConditionalFormatPart {
  readonly className = "IconSetConditionalFormat";

  get style(): string {
    return this.#iconSet.style;
  }

  /** A set of other icons begins with their even criteria. */
  set style(style: string) {
    if (!isIconSet(style)) throw invalidArgument();
    const count = iconCount(style);
    const criteria = count === this.#iconSet.criteria.length ? this.#iconSet.criteria : evenCriteria(count);
    this.#change({ style, criteria });
  }

  get criteria(): readonly IconCriterion[] {
    return this.#iconSet.criteria;
  }

  /** One criterion for each icon, from the lowest up; of the first one only its icon counts. */
  set criteria(criteria: readonly Partial<IconCriterion>[]) {
    if (!Array.isArray(criteria) || criteria.length !== iconCount(this.style)) throw invalidArgument();
    this.#change({ criteria: criteria.map(criterionArgument) });
  }

  get reverseIconOrder(): boolean {
    return this.#iconSet.reverseIconOrder;
  }

  set reverseIconOrder(reverseIconOrder: boolean) {
    if (this.criteria.some(({ customIcon }) => customIcon)) throw invalidArgument();
    this.#change({ reverseIconOrder });
  }

  get showIconOnly(): boolean {
    return this.#iconSet.showIconOnly;
  }

  set showIconOnly(showIconOnly: boolean) {
    this.#change({ showIconOnly });
  }

  get #iconSet(): IconSetRule {
    return this.owner.ruleOf("IconSet");
  }

  #change(change: Partial<IconSetRule>): void {
    this.owner.setRule({ ...this.owner.ruleOf("IconSet"), ...change });
  }
}

/** Univer has two sets that Excel has not. */
const isIconSet = (style: unknown): style is string =>
  typeof style === "string" &&
  (univerIcons(style) as string | undefined) !== undefined &&
  !["Empty", "FiveFelling"].includes(style);

function criterionArgument(given: Partial<IconCriterion>, index: number): IconCriterion {
  const icon = given.customIcon && { customIcon: given.customIcon };
  if (given.customIcon && !isIconSet(given.customIcon.set)) throw invalidArgument();
  if (index === 0) return { type: "Invalid", operator: "Invalid", formula: "", ...icon };
  const { type = "Invalid", operator = "Invalid", formula } = given;
  if (!["Number", "Percent", "Formula", "Percentile"].includes(type)) throw invalidArgument();
  if (!["GreaterThan", "GreaterThanOrEqual"].includes(operator)) throw invalidArgument();
  return { type, operator, formula: formulaArgument(formula), ...icon };
}
