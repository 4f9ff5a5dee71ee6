import { type FigureValue, given } from "../../src/bulletin/figure";
import { fillTemplate, lineText } from "../../src/bulletin/fill-template";
import { parseTemplate, type TemplatePart, type TemplateRow } from "../../src/bulletin/template";

const values: Readonly<Record<string, FigureValue>> = {
  归集总量: given(4981),
  报送较少的单位: { state: "none" },
  省级抽查量: { state: "unknown" },
};

function template(text: string) {
  const parsed = parseTemplate(text);
  if (!parsed.ok) throw new Error(parsed.error.en);
  return parsed.value;
}

const row = (part: TemplatePart, text: string, whenNone?: string, whenUnknown?: string): TemplateRow => ({
  ...{ form: "dual", part, text: template(text) },
  whenNone: whenNone === undefined ? null : template(whenNone),
  whenUnknown: whenUnknown === undefined ? null : template(whenUnknown),
});

const fill = (...rows: readonly TemplateRow[]) => fillTemplate(rows, new Map(Object.entries(values)));
const texts = (...rows: readonly TemplateRow[]) => fill(...rows).lines.map(lineText);

test("figures are told from words", () => {
  expect(fill(row("paragraph", "共{归集总量}条。")).lines).toEqual([
    {
      part: "paragraph",
      pieces: [
        { text: "共", figure: null },
        { text: "4981", figure: "归集总量" },
        { text: "条。", figure: null },
      ],
    },
  ]);
});

test("an empty list and an unknown figure have words of their own", () => {
  expect(texts(row("paragraph", "少的有{报送较少的单位}。", "没有少的。"))).toEqual(["没有少的。"]);
  expect(texts(row("paragraph", "抽查{省级抽查量}条。", undefined, "没有抽查。"))).toEqual(["没有抽查。"]);
  // What is not known is not none.
  const both = "{省级抽查量}条，少的有{报送较少的单位}。";
  expect(texts(row("paragraph", both, "没有。", "共{归集总量}条。"))).toEqual(["共4981条。"]);
});

test("a row that nothing can be written of falls away, and says what it lacked", () => {
  const { lines, leftOut } = fill(
    row("paragraph", "抽查{省级抽查量}条。"),
    row("paragraph", "少的有{报送较少的单位}。"),
    row("paragraph", "抽查{省级抽查量}条。", undefined, "少的有{报送较少的单位}。"),
    row("paragraph", "共{归集总量}条。"),
  );
  expect(lines.map(lineText)).toEqual(["共4981条。"]);
  expect(leftOut).toEqual([
    { part: "paragraph", text: "抽查{省级抽查量}条。", figures: ["省级抽查量"] },
    { part: "paragraph", text: "少的有{报送较少的单位}。", figures: ["报送较少的单位"] },
    { part: "paragraph", text: "抽查{省级抽查量}条。", figures: ["省级抽查量"] },
  ]);
});

test("a line break begins a paragraph; a blank line is none", () => {
  expect(texts(row("paragraph", "共{归集总量}条。\n\n请{归集总量}\r\n家。"))).toEqual(["共4981条。", "请4981", "家。"]);
});

test("headings are numbered by their level, whatever was typed before them", () => {
  const paragraph = row("paragraph", "共{归集总量}条。");
  const rows = ["总体", "二、指标", "要求"].flatMap((text) => [
    row("heading1", text),
    row("heading2", "情况"),
    paragraph,
    row("heading2", "（五）其他"),
    row("heading3", "一项"),
    row("heading4", "1.一条"),
    paragraph,
    row("heading4", "又一条"),
    paragraph,
  ]);
  const below = ["（一）情况", "（二）其他", "1.一项", "（1）一条", "（2）又一条"];
  expect(texts(...rows).filter((text) => text !== "共4981条。")).toEqual(
    ["一、总体", "二、指标", "三、要求"].flatMap((heading) => [heading, ...below]),
  );
});

test("a heading goes with what stood under it, and leaves no gap in the numbers", () => {
  const kept = row("paragraph", "共{归集总量}条。");
  const gone = row("paragraph", "抽查{省级抽查量}条。");
  expect(
    texts(
      ...[row("heading1", "甲"), row("heading2", "子"), gone],
      ...[row("heading1", "乙"), row("heading2", "丑"), gone, row("heading2", "寅"), kept],
      ...[row("heading1", "丙"), gone, row("imprint", "（此件公开发布）")],
    ),
  ).toEqual(["一、乙", "（一）寅", "共4981条。", "（此件公开发布）"]);
});

test("the tenth heading and those after it are written as people count", () => {
  const numbers = texts(...Array.from({ length: 21 }, () => [row("heading1", "甲"), row("paragraph", "乙")]).flat())
    .filter((text) => text !== "乙")
    .map((text) => text.slice(0, -1));
  expect([numbers[9], numbers[10], numbers[18], numbers[19], numbers[20]]).toEqual([
    ...["十、", "十一、", "十九、", "二十、", "二十一、"],
  ]);
});
