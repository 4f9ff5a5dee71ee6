import { readBulletinText } from "../../../src/proofread/read/read-bulletin-text";
import { allSeries } from "../../../src/proofread/tables/table-series";

const times = (title: string, headers: string): readonly (string | null)[] => {
  const columns = headers.split(" ");
  const rows = ["甲县", "乙县", "丙县"].map((name) => [name, ...columns.map((_, at) => at + 1)].join("\t"));
  const text = `关于工作情况的通报\n\n情况如下。\n\n附件1\n\n${title}\n\n${["单位", ...columns].join("\t")}\n${rows.join("\n")}\n`;
  const { tables } = readBulletinText(text);
  const all = allSeries({ tables, roster: null });
  return columns.map((header) => all.find((each) => each.header === header)?.when ?? null);
};

test.each([
  ["2025年第二季度归集情况表", "合计 一季度合计", ["now", "before"]],
  ["2025年9月归集情况表", "归集量 8月归集量", ["now", "before"]],
  ["2024年度归集情况表", "归集量 2023年度归集量", ["now", "year-before"]],
  ["2024年度评价情况表", "参评主体（户） 2023年度参评（户）", ["now", "year-before"]],
  ["2025年7月中旬归集情况表", "本旬归集量 上旬归集量", ["now", "before"]],
  ["归集情况表", "归集量 8月归集量", [null, null]],
  // What was done up to a day is of no one month.
  ["2025年9月归集情况表", "累计归集量 8月归集量", [null, null]],
])("%s: %s", (title, headers, expected) => {
  expect(times(title, headers)).toEqual(expected);
});
