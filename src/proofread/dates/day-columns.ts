import { plainKey } from "../text/plain-text";

const dayWord = /(?:时间|日期)$/u;

/** What happened on the days of a column: 列入 of 列入时间; `null` of a header of something else. */
export function eventOf(header: string): string | null {
  const key = plainKey(header).replace(/\([^)]*\)$/u, "");
  const event = key.replace(dayWord, "");
  return dayWord.test(key) && event.length > 1 ? event : null;
}

/** Whether a column is meant by what a text calls its days: 列入时间 is 列入日期, and 被列入名单的时间 not. */
export function isCalledSo(header: string, called: string): boolean {
  const [event, named] = [eventOf(header), called.replace(dayWord, "")];
  return event !== null && (named.endsWith(event) || (named.length > 1 && event.endsWith(named)));
}
