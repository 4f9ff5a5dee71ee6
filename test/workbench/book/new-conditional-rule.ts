import { type ConditionalRule, type ConditionalType, type IconCriterion, type RuleOf } from "./conditional-format-rule";

/** What a rule is when it was just added and nothing was set: those with a condition have none yet and match nothing. */
export const newRules: { readonly [Type in ConditionalType]: RuleOf<Type> } = {
  Custom: { type: "Custom", formula: "" },
  CellValue: { type: "CellValue", rule: { formula1: "", formula2: "", operator: "Invalid" } },
  ContainsText: { type: "ContainsText", rule: { operator: "Invalid", text: "" } },
  TopBottom: { type: "TopBottom", rule: { rank: 10, type: "TopItems" } },
  PresetCriteria: { type: "PresetCriteria", rule: { criterion: "Invalid" } },
  DataBar: {
    type: "DataBar",
    lowerBoundRule: { type: "Automatic" },
    upperBoundRule: { type: "Automatic" },
    showDataBarOnly: false,
    axisColor: "#000000",
    axisFormat: "Automatic",
    barDirection: "Context",
    positive: { fillColor: "#638EC6", borderColor: "", gradientFill: true },
    negative: {
      fillColor: "#FF0000",
      borderColor: "",
      matchPositiveFillColor: false,
      matchPositiveBorderColor: false,
    },
  },
  ColorScale: {
    type: "ColorScale",
    criteria: {
      minimum: { type: "LowestValue", color: "#F8696B" },
      midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    },
  },
  IconSet: {
    type: "IconSet",
    style: "ThreeTrafficLights1",
    criteria: evenCriteria(3),
    reverseIconOrder: false,
    showIconOnly: false,
  },
};

export function isConditionalType(type: unknown): type is ConditionalRule["type"] {
  return typeof type === "string" && Object.hasOwn(newRules, type);
}

/** The criteria that Excel gives a set of so many icons: equal parts of a hundred percent. */
export function evenCriteria(icons: number): IconCriterion[] {
  return Array.from({ length: icons }, (_, index) => ({
    type: index === 0 ? "Invalid" : "Percent",
    operator: index === 0 ? "Invalid" : "GreaterThanOrEqual",
    formula: index === 0 ? "" : String(Math.round((index * 100) / icons)),
  }));
}
