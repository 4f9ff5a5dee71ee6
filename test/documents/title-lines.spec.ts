import fc from "fast-check";
import { titleLines } from "../../src/documents/title-lines";
import { shownWidth } from "../../src/text/shown-width";

test.each([
  ["工作提示函", ["工作提示函"]],
  [
    "关于2024年2月份全市行政许可和行政处罚等信用信息公示工作情况的通报",
    ["关于2024年2月份全市行政许可和", "行政处罚等信用信息公示工作情况的通报"],
  ],
  ["2024年2月份市各单位“双公示”工作情况统计表", ["2024年2月份市各单位", "“双公示”工作情况统计表"]],
  [
    "2024年2月份全市政府部门及事业单位被列入严重失信主体名单统计表",
    ["2024年2月份全市政府部门及事业单位", "被列入严重失信主体名单统计表"],
  ],
  [
    "平顶山市社会信用体系建设领导小组办公室关于2024年2月份全市“双公示”工作情况的通报",
    ["平顶山市社会信用体系建设领导小组办公室", "关于2024年2月份全市", "“双公示”工作情况的通报"],
  ],
  [
    "关于印发《平顶山市2020年城市信用监测预警指标考核办法》的通知",
    ["关于印发《平顶山市2020年城市", "信用监测预警指标考核办法》的通知"],
  ],
  ["甲乙\n丙丁", ["甲乙", "丙丁"]],
])("%s", (title, lines) => expect(titleLines(title, 20)).toEqual(lines));

const title = fc.array(fc.constantFrom(...Array.from("关于的和“”《》双公示2024年月份市局工作情况通报abc、（）")), {
  maxLength: 70,
});

test("nothing is lost, no line is too long, and the lines of Han characters are about as long as each other", () => {
  fc.assert(
    fc.property(title, (characters) => {
      const text = characters.join("");
      expect(titleLines(text, 20).join("")).toBe(text);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), (length) => {
      const widths = titleLines("信".repeat(length), 20).map(shownWidth);
      expect(Math.max(...widths)).toBeLessThanOrEqual(40);
      expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(4);
    }),
  );
});

test("a number, a word of another script and what stands in quotation marks stay whole", () => {
  const lines = titleLines("关于印发2024年度城市信用监测“双公示”数据报送GB/T考核办法及评分细则的通知", 20);
  expect(lines.join("|")).not.toMatch(/\d\|\d|\d\|年|[A-Z/]\|[A-Z/]|“[^”]*\|/);
});
