import { figureNames } from "../../src/bulletin/bulletin-figures";
import { knownTemplateRows, knownTemplates } from "../../src/bulletin/known-templates";
import { bulletinForms, figuresOfRow, parseTemplate } from "../../src/bulletin/template";

test("a text is cut at the figures that it names", () => {
  expect(parseTemplate("共{归集总量}条，｛ 合格率 ｝。")).toEqual({
    ok: true,
    value: ["共", { figure: "归集总量" }, "条，", { figure: "合格率" }, "。"],
  });
});

test.each([
  ["{归集量}", "没有叫“归集量”的数字"],
  ["{}", "没有叫“”的数字"],
  ["共{归集总量条", "花括号没有成对"],
  ["共归集总量}条", "花括号没有成对"],
  ["{{归集总量}}", "花括号没有成对"],
])("%s is refused", (text, why) => {
  const parsed = parseTemplate(text);
  expect(parsed.ok ? null : parsed.error.zh).toContain(why);
});

test("who misspells a figure is told which there are", () => {
  const parsed = parseTemplate("{归集量}");
  expect(parsed.ok ? "" : parsed.error.zh).toContain(figureNames.join("、"));
});

test("no two figures have one name, and the shipped words quote what there is", () => {
  expect(new Set(figureNames).size).toBe(figureNames.length);
  for (const form of bulletinForms) {
    const quoted = knownTemplateRows[form].flatMap(figuresOfRow);
    expect(quoted.filter((name) => !figureNames.includes(name))).toEqual([]);
    expect(knownTemplateRows[form]).toHaveLength(knownTemplates[form].length);
  }
});
