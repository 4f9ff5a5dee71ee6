import { type CellValue } from "../sheets/cell";
import { toHalfWidth } from "../text/half-width";
import { trim } from "../text/trim";
import { plainMoneyText } from "./money-text";
import { sumsIn } from "./sums";

const plainDecimal = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$|^[+-]?\.\d+$/;

/** The number of 万元 in a cell of an amount column; `null` for a blank and for what is no plain decimal. */
export function readAmount(cell: CellValue): number | null {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return null;
  const written = toHalfWidth(trim(cell));
  return plainDecimal.test(written) ? Number(written.replaceAll(",", "")) : null;
}

/** What is wrong with a cell of an amount column (rule `amount/form`). */
export type AmountFault =
  /** A unit is written in the cell; `amount` is the 万元 it says, where that is exact. */
  | { readonly code: "unit-text"; readonly amount: number | null }
  | { readonly code: "not-a-number" }
  | { readonly code: "negative" }
  | { readonly code: "decimals"; readonly decimals: number };

/** 1 分 is the smallest amount of money: 0.000001 万元. */
const mostDecimals = 6;

/** What is wrong with an amount in 万元, or `null`. A blank is not wrong here. */
export function amountFault(cell: CellValue): AmountFault | null {
  if (cell === null || (typeof cell === "string" && trim(cell) === "")) return null;
  const amount = readAmount(cell);
  if (amount === null) {
    return typeof cell === "string" && /[元圆万亿¥￥]/.test(cell)
      ? { code: "unit-text", amount: statedAmount(cell) }
      : { code: "not-a-number" };
  }
  if (amount < 0) return { code: "negative" };
  const decimals = decimalsOf(amount);
  return decimals > mostDecimals ? { code: "decimals", decimals } : null;
}

/** The 万元 of a text that is one sum and nothing else, such as `人民币30,000元` or `3万`. */
function statedAmount(text: string): number | null {
  const written = plainMoneyText(trim(text)).replace(/^(?:人民币|¥| )+/, "");
  const complete = /[万亿0-9]$/.test(written) ? `${written}元` : written;
  const [sum, ...others] = sumsIn(complete);
  if (sum === undefined || sum.fen === null || others.length > 0) return null;
  return sum.start === 0 && sum.end === complete.length ? sum.fen / 1e6 : null;
}

/**
 * How many decimals a number shows when it is written as briefly as Excel's 15 significant digits allow:
 * 0.1 + 0.2 has one.
 */
export function decimalsOf(value: number): number {
  const [mantissa = "", exponent = "0"] = String(Number(value.toPrecision(15))).split("e");
  const fraction = mantissa.split(".")[1] ?? "";
  return Math.max(0, fraction.length - Number(exponent));
}
