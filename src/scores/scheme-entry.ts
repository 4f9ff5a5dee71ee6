import { type Choices } from "../parameters/row-reader";
import { type ParameterFault } from "../parameters/parameter-fault";
import { type RateRule, type ScoreItem, type ScoreItemKind, type ScoreScheme } from "./score-scheme";

/** Everything of a scheme but its items. */
export type SchemeParameters = Pick<
  ScoreScheme,
  "cap" | "warned" | "ranking" | "noData" | "noSample" | "completenessOf"
>;

/** A row of 考核方案: an item, or a parameter of the whole. */
export type SchemeEntry =
  | { readonly kind: "item"; readonly item: ScoreItem; readonly sameName: ParameterFault }
  | { readonly kind: "parameter"; readonly parameter: Partial<SchemeParameters> };

/** The words of the column 计分. */
export const itemKinds: Choices<ScoreItemKind | "parameter"> = [
  ["compliance", "合规率"],
  ["timeliness", "及时率"],
  ["completeness", "完整率", "完整性"],
  ["given", "有即得分"],
  ["bonus", "每项加分"],
  ["deduction", "每项扣分"],
  ["parameter", "参数"],
];

/** The names of the parameters in the column 考核项. */
export const parameterNames: Choices<keyof SchemeParameters> = [
  ["cap", "总分上限"],
  ["warned", "警示名次"],
  ["ranking", "排名范围"],
  ["noData", "无数据单位"],
  ["noSample", "未抽查"],
  ["completenessOf", "完整性代表"],
];

/** The words of the parameters that are chosen from a list. */
export const parameterWords = {
  ranking: [
    ["all", "全部"],
    ["group", "分组"],
  ],
  noData: [
    ["excluded", "不排名"],
    ["full", "满分"],
    ["zero", "零分"],
  ],
  noSample: [
    ["full", "满分"],
    ["excluded", "不排名"],
    ["zero", "零分"],
  ],
  completenessOf: [
    ["group", "分组"],
    ["own", "本单位"],
  ],
} as const satisfies {
  readonly [Name in "ranking" | "noData" | "noSample" | "completenessOf"]: Choices<SchemeParameters[Name]>;
};

/** The word to write for a value. */
export const wordFor = <T>(choices: Choices<T>, value: T): string =>
  choices.find(([each]) => each === value)?.[1] ?? "";

/** What the column 取值 of an item says: blank for the rate, `100=2、98=1` for steps in percent, `每条 0.5` for each row. */
export function readRateRule(text: string): RateRule | null {
  if (text === "") return { by: "rate" };
  const each = /^每条\s*(\d+(?:\.\d+)?)$/.exec(text)?.[1];
  if (each !== undefined) return { by: "each", each: Number(each) };
  const steps = text.split(/[、,，;；]/).map((part) => {
    const [, from, points] = /^\s*(\d+(?:\.\d+)?)\s*[%％]?\s*[=＝]\s*(\d+(?:\.\d+)?)\s*$/.exec(part) ?? [];
    return { from: Number(from) / 100, points: Number(points) };
  });
  const isLawful = steps.every(({ from, points }) => from <= 1 && Number.isFinite(points));
  return isLawful ? { by: "steps", steps: steps.sort((a, b) => b.from - a.from) } : null;
}

/** The same as it is written. */
export function rateRuleText(rule: RateRule): string {
  switch (rule.by) {
    case "rate":
      return "";
    case "each":
      return `每条 ${rule.each}`;
    case "steps":
      return rule.steps.map(({ from, points }) => `${Number((from * 100).toFixed(6))}=${points}`).join("、");
  }
}
