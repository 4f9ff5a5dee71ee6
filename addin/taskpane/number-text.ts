/** `1 000 000`: thousands apart by a narrow space that does not break. */
export function numberText(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, "\u202f");
}
