const longestText = 60;
const mostItems = 6;

/** A value as a recording shows it: tables as their size, long texts and lists cut. */
export function shorten(value: unknown): string {
  if (isTable(value)) return table(value);
  if (Array.isArray(value)) return `[${limited(value.map(shorten))}]`;
  if (typeof value === "string") return text(value);
  if (value !== null && typeof value === "object")
    return `{${limited(Object.entries(value).map(([key, inner]) => `${key}: ${shorten(inner)}`))}}`;
  return String(value);
}

function text(value: string): string {
  if (value.length <= longestText) return JSON.stringify(value);
  return `${JSON.stringify(value.slice(0, longestText))}… (${value.length})`;
}

/** One cell is shown; of more the size is. */
function table(rows: readonly (readonly unknown[])[]): string {
  const columns = rows[0]?.length ?? 0;
  return rows.length * columns === 1 ? `[[${shorten(rows[0]?.[0])}]]` : `[[…${rows.length}×${columns}]]`;
}

const limited = (items: readonly string[]): string =>
  items.length <= mostItems ? items.join(", ") : `${items.slice(0, mostItems).join(", ")}, … (${items.length})`;

const isTable = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && Array.isArray(value[0]);
