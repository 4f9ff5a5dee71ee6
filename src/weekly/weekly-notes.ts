import { type Words } from "../support/words";
import { type WeeklyRows } from "./weekly-rows";

/** What the list of a week leaves out or cannot tell. */
export function weeklyNotes({ undated, unreadable, duplicates, excluded, beyond }: WeeklyRows): readonly Words[] {
  const years = [...beyond].sort(([one], [other]) => one - other);
  return [
    ...years.map(([year, rows]) => ({
      zh: `工作日历没有 ${year} 年，${rows} 行未报送数据的期限推算不出；请在“节假日”中补充该年安排。`,
      en: `The calendar has no ${year}: the deadline of ${rows} rows not reported is not known. Add the year to the sheet 节假日.`,
    })),
    ...(undated === 0
      ? []
      : [
          {
            zh: `${undated} 行没有报送，决定日期空白或无法识别，未列入；请补正决定日期。`,
            en: `${undated} rows are not reported and have no readable decision date: they are not listed. Correct the dates.`,
          },
        ]),
    ...(unreadable === 0
      ? []
      : [
          {
            zh: `${unreadable} 行的报送日期无法识别，看不出是否已报，未列入。`,
            en: `${unreadable} rows have a date of report that cannot be read: they are not listed.`,
          },
        ]),
    ...(duplicates + excluded === 0
      ? []
      : [
          {
            zh: `未列入重复的 ${duplicates} 行和不归集（简易程序、不予公开）的 ${excluded} 行。`,
            en: `${duplicates} repeated rows and ${excluded} rows that are not to be reported are not listed.`,
          },
        ]),
  ];
}
