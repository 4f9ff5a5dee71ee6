import { type Money, moneyIn } from "./read-money";

/**
 * What a text says about an amount: integer fen, `null` when it writes none, or `uncertain` when it writes something
 * that cannot be told with certainty. A rule that compares amounts speaks only about numbers.
 */
export type StatedAmount = number | null | "uncertain";

/** The amounts of one decision, each summed over everybody it fines. */
export interface PenaltyAmounts {
  readonly fine: StatedAmount;
  readonly confiscation: StatedAmount;
}

/** The fine and the confiscation that 处罚内容 states. Fen are also 万元 at six decimals: 1 分 = 0.000001 万元. */
export function penaltyAmounts(text: string): PenaltyAmounts {
  const monies = moneyIn(text);
  const unclear = monies.filter(({ kind }) => kind === "unclear");
  if (unclear.some(({ total }) => !total)) return { fine: "uncertain", confiscation: "uncertain" };

  const fine = amountOf("fine", monies, text);
  const confiscation = amountOf("confiscation", monies, text);
  const explained = unclear.every(
    ({ fen }) => fen !== null && (fen === fine || fen === confiscation || fen === both(fine, confiscation)),
  );
  return explained ? { fine, confiscation } : { fine: "uncertain", confiscation: "uncertain" };
}

const both = (one: StatedAmount, other: StatedAmount): number | null =>
  typeof one === "number" && typeof other === "number" ? one + other : null;

function amountOf(kind: Money["kind"], monies: readonly Money[], text: string): StatedAmount {
  const stated = monies.filter((money) => money.kind === kind);
  if (stated.length === 0) return null;
  const parts = stated.filter(({ total }) => !total);
  if (mayRepeat(parts, monies, text)) return "uncertain";
  const totals = stated.filter(({ total }) => total);
  const amount = parts.length > 0 ? sumOf(parts) : (totals[0]?.fen ?? null);
  return amount !== null && totals.every(({ fen }) => fen === amount) ? amount : "uncertain";
}

function sumOf(monies: readonly Money[]): number | null {
  let sum = 0;
  for (const { fen } of monies) {
    if (fen === null) return null;
    sum += fen;
  }
  return sum;
}

/** Whether equal sums may be one sum told twice, in the facts and in the decision: nothing says that each is for somebody. */
function mayRepeat(parts: readonly Money[], monies: readonly Money[], text: string): boolean {
  const isAddressed = (money: Money): boolean =>
    text.slice(monies[monies.indexOf(money) - 1]?.end ?? 0, money.start).includes("对");
  return parts.some((one) => !isAddressed(one) && parts.some((other) => other !== one && other.fen === one.fen));
}
