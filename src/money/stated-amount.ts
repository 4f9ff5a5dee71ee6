import { type Role } from "../standard/role";
import { penaltyAmounts, type StatedAmount } from "./penalty-amounts";

/** The fen of an amount in 万元. */
export const fenOf = (amount: number): number => Math.round(amount * 1e6);

/** The fen of an amount that was entered in yuan. */
export const fenOfYuan = (amount: number): number => Math.round(amount * 100);

/** Whether an amount was entered in yuan: the decision states that many yuan, or nobody is fined so much. */
export function looksLikeYuan(amount: number, stated: StatedAmount): boolean {
  if (stated === fenOf(amount)) return false;
  return amount >= 10_000 || (amount > 0 && stated === fenOfYuan(amount));
}

/** What 处罚内容 states for the column of an amount. */
export function statedAmount(penaltyContent: string | null, role: Role): StatedAmount {
  if (penaltyContent === null) return null;
  return penaltyAmounts(penaltyContent)[role === "fineAmount" ? "fine" : "confiscation"];
}

/**
 * As {@link statedAmount}, but `null` where the text can be seen to state no other amount than the given one:
 * most penalties are one `罚款N元`, and reading them in full takes long.
 */
export function statedUnlessPlain(amount: number, penaltyContent: string | null, role: Role): StatedAmount {
  return penaltyContent === null || isPlainlyStated(amount, penaltyContent) ? null : statedAmount(penaltyContent, role);
}

function isPlainlyStated(amount: number, text: string): boolean {
  const end = text.indexOf("元");
  if (end < 0 || text.includes("元", end + 1) || /[¥￥圆圓]/.test(text)) return false;
  const fine = text.indexOf("罚款");
  return fine >= 0 && !text.includes("罚", fine + 1) && text.slice(fine + 2, end) === String(fenOf(amount) / 100);
}
