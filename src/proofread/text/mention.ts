import { type Aspect, type Topic } from "./aspects";
import { type Quantity } from "./quantity";

/** The units that a statement is about: all, the 市直单位, or the 县（市、区）. */
export type Scope = "city" | "municipal" | "county";

/** What stands where among the units. `high` and `low` bound nobody: how many are meant is open. */
export type Comparison =
  | { readonly end: "high" | "low" }
  /** 最多, 居首, 第一; 前三 and 后三 are 3, 第二 is one place, `from` 2 `to` 2. */
  | { readonly end: "most" | "least"; readonly from: number; readonly to: number };

/** What one stretch of a sentence says, for whoever looks for statements. */
export type MentionContent =
  /** A unit or a body. Names of the same unit have the same `key`; one that neither roster nor tables know is not `known`. */
  | { readonly kind: "unit"; readonly key: string; readonly known: boolean }
  | { readonly kind: "scope"; readonly scope: Scope }
  | { readonly kind: "aspect"; readonly aspect: Aspect }
  /** A column's own name, such as 行政给付, as its plain key. */
  | { readonly kind: "category"; readonly category: string }
  | { readonly kind: "topic"; readonly topic: Topic }
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "comparison"; readonly comparison: Comparison }
  /** `的有：` and `为：` before a list; `分别为`; `其中`; `均`; `仅`. */
  | { readonly kind: "marker"; readonly marker: "list" | "each" | "of-which" | "every" | "only" | "total" }
  /** 上月 and 累计, 同比 and 增长, 平均 and 全省, 其余: about another time or another reckoning than the tables'. */
  | { readonly kind: "elsewhere"; readonly word: "time" | "change" | "reckoning" | "rest" }
  /** `详见附件2`; no numbers where none is written. */
  | { readonly kind: "pointer"; readonly annexes: readonly number[] }
  | { readonly kind: "date" }
  /** Words that are no statement: titles of documents, document numbers, addresses. */
  | { readonly kind: "title" }
  /** 、和及与 */
  | { readonly kind: "and" }
  | { readonly kind: "open" }
  | { readonly kind: "close" };

/** One stretch of a sentence with what it says. */
export type Mention = MentionContent & {
  /** In the bulletin's text; `end` is behind the last sign. */
  readonly start: number;
  readonly end: number;
  /** As plain text. */
  readonly text: string;
  /** Where it begins in its clause's plain text. */
  readonly at: number;
};
