import { type Quantity } from "./quantity";

/**
 * Whether a figure is the true value with a slip of the pen: two neighbouring digits swapped, or one digit wrong in a
 * number of four and more that no rounding explains. Another number is hardly ever that near by chance.
 */
export const isSlip = (quantity: Quantity, actual: number): boolean =>
  isSwap(quantity, actual) || hasOneWrong(quantity, actual);

/** Whether a figure of three digits and more is the true value with two neighbours swapped. */
export function isSwap(quantity: Quantity, actual: number): boolean {
  const { written, meant, wrong } = compared(quantity, actual);
  const [first = 0, second] = wrong;
  return (
    written.length > 2 &&
    wrong.length === 2 &&
    second === first + 1 &&
    written.charAt(first) === meant.charAt(second) &&
    written.charAt(second) === meant.charAt(first)
  );
}

function hasOneWrong(quantity: Quantity, actual: number): boolean {
  const { written, wrong } = compared(quantity, actual);
  const [place] = wrong;
  const mayBeRounded = quantity.unit.endsWith("%") || written.endsWith("00") || place === written.length - 1;
  return written.length > 3 && wrong.length === 1 && !mayBeRounded;
}

/** The digits of both, and the places at which they differ; none of a hedged number or one of another length. */
function compared(
  { value, step, hedge }: Quantity,
  actual: number,
): { readonly written: string; readonly meant: string; readonly wrong: readonly number[] } {
  const [written, meant] = [digitsOf(value, step), digitsOf(actual, step)];
  const wrong = Array.from(written).flatMap((digit, place) => (digit === meant.charAt(place) ? [] : [place]));
  return { written, meant, wrong: hedge === "none" && written.length === meant.length ? wrong : [] };
}

const digitsOf = (value: number, step: number): string => String(Math.round(Math.abs(value) / step));
