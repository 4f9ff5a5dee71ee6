import { addMonths, type Day, dayOf } from "../../calendar/day";
import { toHalfWidth } from "../../text/half-width";

/** The months that a title names: `2024年2月份`, `2024年1—3月`, `2024年第一季度`, `2024年上半年`. */
export interface Period {
  readonly from: Day;
  /** The last day. */
  readonly to: Day;
  readonly year: number;
  /** 1 to 12; `null` where it is not a single month. */
  readonly month: number | null;
  /** As it stands. */
  readonly text: string;
}

const named =
  /(?<year>\d{4})\s*年\s*(?:(?<first>\d{1,2})\s*月?份?\s*[-—–~～至到]+\s*(?<last>\d{1,2})\s*月份?|(?<month>\d{1,2})\s*月(?!\s*\d{1,2}\s*[日号])份?|第?\s*(?<quarter>[一二三四1-4])\s*季度|(?<half>[上下])半年)/u;

/** The first period that a text names. */
export function periodIn(text: string): Period | null {
  const match = named.exec(toHalfWidth(text));
  const parts = match?.groups;
  if (match === null || parts === undefined) return null;
  const months = monthsOf(parts);
  if (months === null) return null;
  const [first, last] = months;
  const year = Number(parts.year);
  return {
    from: dayOf(year, first, 1),
    to: addMonths(dayOf(year, last, 1), 1) - 1,
    year,
    month: first === last ? first : null,
    text: text.slice(match.index, match.index + match[0].length),
  };
}

/** The first and the last month, `null` where they are none. */
function monthsOf(parts: Readonly<Record<string, string | undefined>>): readonly [number, number] | null {
  const { first, last, month, quarter, half } = parts;
  if (quarter !== undefined) {
    const place = Math.max("一二三四".indexOf(quarter), "1234".indexOf(quarter));
    return [3 * place + 1, 3 * place + 3];
  }
  if (half !== undefined) return half === "上" ? [1, 6] : [7, 12];
  const months = [Number(month ?? first), Number(month ?? last)] as const;
  return months[0] >= 1 && months[0] <= months[1] && months[1] <= 12 ? months : null;
}
