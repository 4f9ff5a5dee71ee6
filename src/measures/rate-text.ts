import { rateInTable, rateInText, type Ratio } from "./ratio";

/** How a rate is written: in the notices' sentences or in their tables. */
export const rateStyles = ["text", "table"] as const;

export type RateStyle = (typeof rateStyles)[number];

const write: Readonly<Record<RateStyle, (ratio: Ratio) => string>> = { text: rateInText, table: rateInTable };

/** Digits of a double that are its own; the last ones are noise of binary fractions. */
const sureDigits = 15;

/** A rate from 0 to 1 that is given as a number, written as the exact ratio would be; `null` is a rate of nothing. */
export function rateText(rate: number | null, style: RateStyle): string {
  if (rate === null) return write[style]({ numerator: 0, denominator: 0 });
  const scale = 1e10;
  const numerator = Math.round(Number(rate.toPrecision(sureDigits)) * scale);
  return write[style]({ numerator: rate > 0 ? Math.max(1, numerator) : 0, denominator: scale });
}
