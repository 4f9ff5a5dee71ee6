const two = (part: number): string => String(part).padStart(2, "0");

/** `10:42` of the user's clock. */
export function clockTime(milliseconds: number): string {
  const date = new Date(milliseconds);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}
