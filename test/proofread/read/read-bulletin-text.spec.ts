import { readBulletinText } from "../../../src/proofread/read/read-bulletin-text";

/** A bulletin in the form of Pingdingshan's of February 2024, with its oddities. */
const bulletin = `平顶山市社会信用体系建设领导小组办公室
平信用办〔2024〕5号
关于 2024 年 2 月份“双公示”工作情况的通报

各县（市、区）发展改革委，市各有关单位：

现将 2 月份全市“双公示”信息报送等情况通报如下：

一、“双公示”工作总体情况

2 月份共归集“双公示”信息 4981 条，迟报数据 1 条。从本月起，

市信用办将每月通报名单。

二、各项指标情况
数据报送量及迟报情况:
2月份存在迟报数据的有:市市场监管局(1条)。
（一）合规情况。各单位合规率均为 100%。
下一段。

- 附件：1. 市直部门情况统计表
2. 县（市、区）情况统计表

平顶山市社会信用体系建设领导小组办公室
2024年3月5日

附件1

市直部门情况统计表

序号\t单位名称\t总量
1\t市公安局\t33
合计\t\t33

数据统计时间范围：2024-2-01 至 2024-2-29

县（市、区）情况统计表

| 县 | 总量 |
|---|---|
| 叶县 | 183 |
`;

const { text, paragraphs, tables } = readBulletinText(bulletin);
const roles = paragraphs.map(({ role, start, end }) => [role, text.slice(start, end)]);

test("paragraphs have their roles, and places are those of the text as given", () => {
  expect(text).toHaveLength(bulletin.length);
  expect(roles).toEqual([
    ["other", "平顶山市社会信用体系建设领导小组办公室"],
    ["other", "平信用办〔2024〕5号"],
    ["title", "关于 2024 年 2 月份“双公示”工作情况的通报"],
    ["other", "各县（市、区）发展改革委，市各有关单位："],
    ["body", "现将 2 月份全市“双公示”信息报送等情况通报如下："],
    ["heading", "一、“双公示”工作总体情况"],
    ["body", "2 月份共归集“双公示”信息 4981 条，迟报数据 1 条。从本月起，  市信用办将每月通报名单。"],
    ["heading", "二、各项指标情况"],
    ["heading", "数据报送量及迟报情况:"],
    ["body", "2月份存在迟报数据的有:市市场监管局(1条)。"],
    ["body", "（一）合规情况。各单位合规率均为 100%。"],
    ["body", "下一段。"],
    ["attachment", "附件：1. 市直部门情况统计表"],
    ["attachment", "2. 县（市、区）情况统计表"],
    ["other", "平顶山市社会信用体系建设领导小组办公室"],
    ["other", "2024年3月5日"],
    ["annex-label", "附件1"],
    ["annex-title", "市直部门情况统计表"],
    ["other", "数据统计时间范围：2024-2-01 至 2024-2-29"],
    ["annex-title", "县（市、区）情况统计表"],
  ]);
});

test("a paragraph knows its headings, those that begin a paragraph too", () => {
  const headingsOf = (part: string): readonly string[] =>
    paragraphs.find(({ start, end }) => text.slice(start, end).includes(part))?.headings ?? [];
  expect(headingsOf("存在迟报")).toEqual(["二、各项指标情况", "数据报送量及迟报情况"]);
  expect(headingsOf("合规率均为")).toEqual(["二、各项指标情况"]);
  expect(headingsOf("下一段")).toEqual(["二、各项指标情况", "（一）合规情况"]);
  expect(headingsOf("二、各项")).toEqual([]);
});

test("tables in the text have the titles above them; a label that was forgotten is made out", () => {
  expect(tables.map(({ name, title, annex }) => [name, title, annex])).toEqual([
    ["表 1", "市直部门情况统计表", 1],
    ["表 2", "县（市、区）情况统计表", 2],
  ]);
  expect(tables[0]?.footers).toEqual(["数据统计时间范围：2024-2-01 至 2024-2-29"]);
  expect(tables[1]?.rows).toEqual([{ name: "叶县", row: 2, cells: ["叶县", 183] }]);
});

test.each([
  ["a comma ends nothing", "迟报数据 1 条，\n\n迟报率为 0.02%。", 1],
  ["nor does a bracket that is open", "按照《行政许可和行\n政处罚信息归集规则》报送", 1],
  ["a word that is cut goes on", "2月份共抽取23条，全部核查，结果都已反馈给各单\n位，不存在瞒报。", 1],
  ["a sentence ends its paragraph", "2月份共抽取23条，全部核查。\n不存在瞒报，情况良好。", 2],
  ["a heading begins one", "2月份共抽取23条，全部核查，结果都已反馈给各单，\n二、工作要求", 2],
  ["so does an annex", "2月份共抽取23条，全部核查，结果都已反馈，\n附件1", 2],
] as const)("lines that were broken off: %s", (_, given, count) => {
  expect(readBulletinText(given).paragraphs).toHaveLength(count);
});

test("columns of spaces are a table where most rows have numbers, sentences are none", () => {
  expect(readBulletinText("县  总量\n叶县  183\n鲁山县  2020\n汝州市  551").tables).toHaveLength(1);
  expect(readBulletinText("本月  情况\n很好  不错\n继续  努力").tables).toHaveLength(0);
});

test("a line of Windows and a mark of bytes are no part of a paragraph", () => {
  const read = readBulletinText("\ufeff一、情况\r\n共 5 条，都好。\r\n");
  expect(read.paragraphs.map(({ start, end }) => read.text.slice(start, end))).toEqual(["一、情况", "共 5 条，都好。"]);
});
