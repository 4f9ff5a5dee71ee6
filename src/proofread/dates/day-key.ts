/**
 * What of a day another day tells, year, month and day, so that texts sort as days do: `2023-11` of 2023年11月5日 like
 * 2024年1月; `null` where it tells less, or is no day.
 */
export function dayKey(day: string, like: string): string | null {
  const [one, other] = [day, like].map((each) =>
    /^(?:(\d{4})[年.\/-])?(\d{1,2})(?:[月.\/-](?:(\d{1,2})日?)?)?(?:\s+\d{1,2}:[\d:.]+)?$/u.exec(each.trim()),
  );
  if (one == null || other == null) return null;
  const parts = [1, 2, 3]
    .filter((part) => other[part] !== undefined)
    .map((part) => one[part]?.padStart(2, "0") ?? null);
  return parts.includes(null) ? null : parts.join("-");
}
