import { type Words } from "../support/words";
import { type Statement, type StatementKind } from "./statement";

export type StatementVerdict = Statement["verdict"];

/** What needs a person first. */
export const statementVerdicts = [
  "contradicted",
  "not-checkable",
  "holds",
] as const satisfies readonly StatementVerdict[];

/** The verdicts in words. */
export const statementVerdictWords: Readonly<Record<StatementVerdict, Words>> = {
  contradicted: { zh: "与表不符", en: "Contradicted" },
  "not-checkable": { zh: "无法核对", en: "Not checkable" },
  holds: { zh: "相符", en: "Holds" },
};

/** The kinds of statements in words. */
export const statementKindWords: Readonly<Record<StatementKind, Words>> = {
  figure: { zh: "数字", en: "Figure" },
  sum: { zh: "合计、差额", en: "Sum" },
  rate: { zh: "比率", en: "Rate" },
  rank: { zh: "排名", en: "Rank" },
  threshold: { zh: "界限", en: "Threshold" },
  coverage: { zh: "覆盖", en: "Coverage" },
  list: { zh: "名单", en: "List" },
  date: { zh: "日期", en: "Date" },
  attachment: { zh: "附件名称", en: "Attachment" },
  "document-number": { zh: "文号写法", en: "Document number" },
};

/** In the order of the command line's contract. */
export const statementKinds = Object.keys(statementKindWords) as readonly StatementKind[];
