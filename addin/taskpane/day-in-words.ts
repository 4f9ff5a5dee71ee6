import { type Words } from "../../src";

const weekdayIn = (locale: string) => new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
const chinese = weekdayIn("zh-CN");
const english = weekdayIn("en-GB");

/** `2024-03-06（周三）`, from an ISO day. */
export function dayInWords(iso: string): Words {
  const date = new Date(`${iso}T00:00:00Z`);
  return { zh: `${iso}（${chinese.format(date)}）`, en: `${iso} (${english.format(date)})` };
}
