import { type Words } from "../../../src";
import { fieldsForm } from "./fields-form";

const level = {
  label: { zh: "退回哪些行", en: "Which rows go back" },
  error: { zh: "有错误的", en: "Rows with errors" },
  warning: { zh: "有错误或提醒的", en: "Rows with errors or warnings" },
} as const satisfies Record<string, Words>;

const levels = [
  { value: "error", label: level.error },
  { value: "warning", label: level.warning },
] as const;

/** What goes back, to whom, by when it is to be answered. */
export const ReturnsForm = fieldsForm<"returns">([
  { kind: "ledgers", name: "ledgers", label: { zh: "台账", en: "Ledgers" } },
  { kind: "choice", name: "level", label: level.label, choices: levels },
  { kind: "units", name: "units", label: { zh: "退给哪些单位", en: "Units" }, whenNone: null },
  {
    kind: "day",
    name: "due",
    label: { zh: "反馈期限", en: "Answer by" },
    hint: { zh: "不填就是三个工作日后。", en: "Blank is the third working day from now." },
    isOptional: true,
  },
  { kind: "text", name: "sender", label: { zh: "提示函的署名", en: "Signed by" }, isOptional: true },
]);

/** What went out, and what came back. */
export const ReturnedForm = fieldsForm<"returned">([
  { kind: "ledgers", name: "original", label: { zh: "退回前的原台账", en: "Original" } },
  { kind: "ledgers", name: "returned", label: { zh: "各单位改好发回的", en: "Corrected by the units" } },
  {
    kind: "choice",
    name: "level",
    label: { zh: "退回时退的是", en: "What went back" },
    choices: levels,
  },
]);
