import { type Quantity } from "./quantity";

/**
 * Whether a figure is the true value with a slip of the pen: two neighbouring digits swapped, or one digit wrong in a
 * number of four and more that no rounding explains. Another number is hardly ever that near by chance.
 */
export function isSlip({ value, step, hedge, unit }: Quantity, actual: number): boolean {
  if (hedge !== "none") return false;
  const [written, meant] = [digitsOf(value, step), digitsOf(actual, step)];
  if (written.length !== meant.length || written.length < 3) return false;
  const wrong = Array.from(written).flatMap((digit, place) => (digit === meant.charAt(place) ? [] : [place]));
  const [first, second, ...others] = wrong;
  if (first === undefined || others.length > 0) return false;
  const mayBeRounded = unit.endsWith("%") || written.endsWith("00") || first === written.length - 1;
  if (second === undefined) return written.length > 3 && !mayBeRounded;
  return (
    second === first + 1 &&
    written.charAt(first) === meant.charAt(second) &&
    written.charAt(second) === meant.charAt(first)
  );
}

const digitsOf = (value: number, step: number): string => String(Math.round(Math.abs(value) / step));
