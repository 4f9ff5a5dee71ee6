import {
  type CellValueRule,
  type PresetCriterion,
  type TextRule,
  type TopBottomRule,
  cellValueOperators,
  presetCriteria,
  textOperators,
  topBottomTypes,
} from "../book/conditional-format-rule";
import { invalidArgument } from "../protocol/excel-error";
import { formulaArgument } from "./conditional-format-arguments";
import { ConditionalFormatPart } from "./conditional-format-part";
import { ConditionalFormatRuleObject } from "./conditional-format-rule";
import { ConditionalRangeFormatObject } from "./conditional-range-format";

/** A format that gives the cells it finds a fill, a font, borders and a number format. */
abstract class Highlight extends ConditionalFormatPart {
  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.owner);
  }
}

export class CustomConditionalFormatObject extends Highlight {
  readonly className = "CustomConditionalFormat";

  get rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this.owner);
  }
}

export class CellValueConditionalFormatObject extends Highlight {
  readonly className = "CellValueConditionalFormat";

  get rule(): CellValueRule {
    return this.owner.ruleOf("CellValue").rule;
  }

  set rule(rule: CellValueRule) {
    const { operator, formula1, formula2 } = rule;
    const isPair = operator === "Between" || operator === "NotBetween";
    if (!Object.hasOwn(cellValueOperators, operator)) throw invalidArgument();
    const second = isPair && { formula2: formulaArgument(formula2) };
    this.owner.setRule({ type: "CellValue", rule: { formula1: formulaArgument(formula1), ...second, operator } });
  }
}

export class TextConditionalFormatObject extends Highlight {
  readonly className = "TextConditionalFormat";

  get rule(): TextRule {
    return this.owner.ruleOf("ContainsText").rule;
  }

  set rule({ operator, text }: TextRule) {
    if (!Object.hasOwn(textOperators, operator) || typeof text !== "string") throw invalidArgument();
    this.owner.setRule({ type: "ContainsText", rule: { operator, text } });
  }
}

export class TopBottomConditionalFormatObject extends Highlight {
  readonly className = "TopBottomConditionalFormat";

  get rule(): TopBottomRule {
    return this.owner.ruleOf("TopBottom").rule;
  }

  set rule({ rank, type }: TopBottomRule) {
    if (!topBottomTypes.includes(type) || !Number.isInteger(rank)) throw invalidArgument();
    // Excel's own dialog takes 1 to 1000 items and 1 to 100 percent.
    if (rank < 1 || rank > (type.endsWith("Percent") ? 100 : 1000)) throw invalidArgument();
    this.owner.setRule({ type: "TopBottom", rule: { rank, type } });
  }
}

export class PresetCriteriaConditionalFormatObject extends Highlight {
  readonly className = "PresetCriteriaConditionalFormat";

  get rule(): { readonly criterion: PresetCriterion } {
    return this.owner.ruleOf("PresetCriteria").rule;
  }

  set rule({ criterion }: { readonly criterion: PresetCriterion }) {
    if (!presetCriteria.includes(criterion)) throw invalidArgument();
    this.owner.setRule({ type: "PresetCriteria", rule: { criterion } });
  }
}
