import { listedNames, readListedOrOther } from "../../standard/code-list";
import { cellRule } from "../cell-rule";
import { quote } from "../quote";

export const licenceCategory = cellRule({
  id: "licence/category",
  severity: "error",
  basis: { text: "发改办财金〔2018〕790号字段表", status: "found" },
  problem: { zh: "许可类别不对", en: "Licence category not allowed" },
  title: {
    zh: "许可类别是普通、特许、认可、核准、登记之一，或者“其他-”加补充说明",
    en: "The licence category is one of the list, or 其他- with an explanation",
  },
  why: {
    zh: "许可类别按行政许可法的分类统计；只写“其他”看不出是哪一类许可。",
    en: "Licences are counted by the classes of the Administrative Licence Law; a bare 其他 does not say which class it is.",
  },
  at: ["licenceCategory"],
  check(value, { standard }) {
    const list = standard.codeLists.licenceCategories;
    const reading = readListedOrOther(list, value);
    if (reading.state === "listed") return null;
    const standardValue = reading.state === "spelling" ? reading.value : "";
    return { value, state: reading.state, standardValue, listed: listedNames(list) };
  },
  severityOf: ({ state }) => (state === "spelling" ? "info" : "error"),
  message: {
    zh: ({ value, state, standardValue, listed }) =>
      state === "spelling"
        ? `“${quote(value)}”的规范写法是“${quote(standardValue)}”。`
        : state === "unexplained"
          ? "许可类别只写了“其他”，应写明具体类型，如“其他-备案”。"
          : `“${quote(value)}”不是规定的许可类别，应为${listed}之一。`,
    en: ({ value, state, standardValue, listed }) =>
      state === "spelling"
        ? `“${quote(value)}” is properly written “${quote(standardValue)}”.`
        : state === "unexplained"
          ? "The category is a bare 其他; the kind must be named, as in 其他-备案."
          : `“${quote(value)}” is no licence category; it must be one of ${listed}.`,
  },
  hint: {
    zh: ({ state }) =>
      state === "spelling" ? "可以直接改为规范写法。" : "请按许可决定的类型选填；不属于前五类的，填“其他-”加补充说明。",
    en: ({ state }) =>
      state === "spelling"
        ? "It can be replaced by the proper form at once."
        : "Choose the class of the licence; for any other, write 其他- and name it.",
  },
  fix: ({ standardValue }) => (standardValue === "" ? null : { kind: "safe", value: standardValue }),
  examples: {
    kind: "licence",
    pass: [{ licenceCategory: "普通" }, { licenceCategory: "核准" }, { licenceCategory: "其他-备案" }],
    fail: [
      { licenceCategory: "其他" },
      { licenceCategory: "行政许可" },
      { licenceCategory: "普通许可" },
      { licenceCategory: "其它：备案" },
    ],
    notApplicable: [{ licenceCategory: null }],
  },
});
