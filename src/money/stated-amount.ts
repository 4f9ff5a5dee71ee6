import { type Role } from "../standard/role";
import { penaltyAmounts, type StatedAmount } from "./penalty-amounts";
import { plainAmounts } from "./plain-amounts";

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
  const amounts = plainAmounts(penaltyContent) ?? penaltyAmounts(penaltyContent);
  return role === "fineAmount" ? amounts.fine : amounts.confiscation;
}
