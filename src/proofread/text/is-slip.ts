import { areSwapped } from "./are-swapped";
import { type Quantity } from "./quantity";

/**
 * Whether a figure is the true value with a slip of the pen: two neighbouring digits swapped, or one digit wrong in a
 * number of four and more that no rounding explains. Another number is hardly ever that near by chance.
 */
export const isSlip = (quantity: Quantity, actual: number): boolean =>
  isSwap(quantity, actual) || hasOneWrong(quantity, actual);

/** Whether a figure of three digits and more is the true value with two neighbours swapped; a hedged one is not. */
export function isSwap({ value, step, hedge }: Quantity, actual: number): boolean {
  const written = digitsOf(value, step);
  return hedge === "none" && written.length > 2 && areSwapped(written, digitsOf(actual, step));
}

function hasOneWrong({ value, step, hedge, unit }: Quantity, actual: number): boolean {
  const [written, meant] = [digitsOf(value, step), digitsOf(actual, step)];
  if (hedge !== "none" || written.length !== meant.length || written.length < 4) return false;
  const wrong = Array.from(written).flatMap((digit, place) => (digit === meant.charAt(place) ? [] : [place]));
  const mayBeRounded = unit.endsWith("%") || written.endsWith("00") || wrong[0] === written.length - 1;
  return wrong.length === 1 && !mayBeRounded;
}

const digitsOf = (value: number, step: number): string => String(Math.round(Math.abs(value) / step));
