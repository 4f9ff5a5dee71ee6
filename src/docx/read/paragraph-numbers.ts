import { listNumber } from "./list-number";
import { type Numbering, type NumberingLevel } from "./numbering";

/** What a paragraph says of its number; `null` where it says nothing. */
export interface NumberedParagraph {
  readonly style: string | null;
  readonly list: string | null;
  readonly level: number | null;
}

/** The numbers that Word writes before paragraphs, asked for one paragraph after the other: `一、`, `1.`; empty without one. */
export function paragraphNumbers({ lists, styles }: Numbering): (paragraph: NumberedParagraph) => string {
  const counters = new Map<string, Map<number, number>>();
  const met = new Set<string>();
  return ({ style, list: own, level: ownLevel }) => {
    const ofStyle = styles.get(style ?? "");
    const id = own ?? ofStyle?.list ?? "";
    const at = ownLevel ?? ofStyle?.level ?? 0;
    const list = lists.get(id);
    const level = list?.levels.get(at);
    if (list === undefined || level === undefined) return "";
    const counts = counters.get(list.sequence) ?? new Map<number, number>();
    counters.set(list.sequence, counts);
    if (!met.has(id)) for (const [restarted, start] of list.restarts) counts.set(restarted, start - 1);
    met.add(id);
    counts.set(at, (counts.get(at) ?? level.start - 1) + 1);
    for (const deeper of [...counts.keys()]) if (deeper > at) counts.delete(deeper);
    return labelOf(level, (place) => {
      const of = list.levels.get(place);
      return listNumber(counts.get(place) ?? of?.start ?? 1, level.isLegal ? "decimal" : (of?.format ?? "decimal"));
    });
  };
}

/** A number that ends like a number is kept apart from what follows: `1. 5家`. */
function labelOf({ format, text, isApart }: NumberingLevel, numberAt: (level: number) => string): string {
  if (format === "bullet" || format === "none") return "";
  const label = text.replace(/%([1-9])/g, (_, level: string) => numberAt(Number(level) - 1));
  return isApart && /[\w.．]$/.test(label) ? `${label} ` : label;
}
