import { details } from "../../../src/proofread/details/details";
import { figures } from "../../../src/proofread/figures/figures";
import { readBulletinText } from "../../../src/proofread/read/read-bulletin-text";
import { isOfCases } from "../../../src/proofread/tables/case-table";
import { judged } from "../judged";

const listed = [
  ["报送单位", "决定文书号", "公示日期", "超期天数"],
  ["县公安局", "青公罚〔2025〕18号", "2025-03-17", "2"],
  ["县公安局", "青公罚〔2025〕23号", "2025-03-20", "3"],
  ["县交通局", "青交罚〔2025〕9号", "2025-03-21", "7"],
  ["县住建局", "青建许〔2025〕6号", "2025-03-17", "1"],
  ["茶溪镇", "茶政许〔2025〕2号", "2025-03-25", "4"],
];
const table = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join("\t")).join("\n");
const bulletin = (body: string, rows: readonly (readonly string[])[] = listed): string =>
  `关于3月份工作情况的通报\n\n各单位：\n\n${body}\n\n2025年4月8日\n\n附件\n\n超期信息明细\n\n${table(rows)}\n`;

test.each<[string, readonly string[]]>([
  ["超期3天及以上的有3条。", ["holds 3天及以上的有3条"]],
  ["超期3天及以上的有2条。", ["contradicted 3天及以上的有2条"]],
  ["超期超过3天的信息2条，不足2天的1条。", ["holds 超过3天的信息2条", "holds 不足2天的1条"]],
  // 以上 alone is read either way.
  ["超期3天以上的有2条。", ["holds 3天以上的有2条"]],
  ["平均超期3.4天。", ["holds 3.4天"]],
  ["平均超期3.6天。", ["contradicted 3.6天"]],
  ["县公安局平均超期2.5天。", ["holds 2.5天"]],
  ["超期最长的达7天，最短的仅1天。", ["holds 7天", "holds 1天"]],
  ["最长超期9天。", ["contradicted 9天"]],
  ["超期时间最长的是县交通局，超期7天。", ["holds 超期时间最长的是县交通局", "holds 7天"]],
  ["超期时间最短的是县公安局（2天）。", ["contradicted 超期时间最短的是县公安局", "contradicted 2天"]],
])("days of cases: %s", (body, expected) => {
  expect(judged(details, bulletin(body))).toEqual(expected);
});

test.each([
  "信息应在7个工作日内公示，超过7天的有3条以上要说明。",
  "上月平均超期5天。",
  "县公安局超期2条。平均超期2.5天。",
  "超期3天。",
])("nothing is said of %s", (body) => {
  expect(judged(details, bulletin(body))).toEqual([]);
});

describe("what several rows are in", () => {
  const missing = [
    ["报送单位", "决定文书号", "补报情况"],
    ["县公安局", "青公罚〔2025〕18号", "已补报"],
    ["县公安局", "青公罚〔2025〕23号", "未补报"],
    ["县交通局", "青交罚〔2025〕9号", "未补报"],
    ["县住建局", "青建许〔2025〕6号", "已补报"],
  ];
  const dishonest = [
    ["企业名称", "所属县区", "失信原因"],
    ["甲公司", "鲁山县", "拖欠工资"],
    ["乙公司", "鲁山县", "拒不履行判决"],
    ["丙公司", "叶县", "拒不履行判决"],
  ];
  const mistakes = [
    ["报送单位", "错误类型", "条数"],
    ["县公安局", "法定代表人为空", "3"],
    ["县公安局", "信用代码错误", "2"],
    ["县交通局", "信用代码错误", "4"],
    ["县住建局", "法定代表人为空", "1"],
  ];

  test.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ["漏报信息已补报2条，尚有2条未补报。", missing, ["holds 已补报2条", "holds 2条未补报"]],
    ["尚有3条未补报。", missing, ["contradicted 3条未补报"]],
    ["县公安局已补报1条。", missing, ["holds 已补报1条"]],
    ["尚未补报的有县公安局、县交通局。", missing, ["holds 未补报的有县公安局、县交通局"]],
    ["未补报的单位有县交通局、县住建局。", missing, ["contradicted 未补报的单位有县交通局、县住建局"]],
    ["未补报的有县交通局等。", missing, []],
    ["县公安局有2条。其中未补报1条。", missing, []],
    ["信用代码错误6条、法定代表人为空4条。", mistakes, ["holds 信用代码错误6条", "holds 法定代表人为空4条"]],
    ["拖欠工资1家、拒不履行判决2家。", dishonest, ["holds 拖欠工资1家", "holds 拒不履行判决2家"]],
    ["信用代码错误的有5条。", mistakes, ["contradicted 信用代码错误的有5条"]],
  ])("%s", (body, rows, expected) => {
    expect([...judged(details, bulletin(body, rows))].sort()).toEqual([...expected].sort());
  });
});

test("several columns of days may each be meant", () => {
  const both: readonly (readonly string[])[] = listed.map((row, at) => [...row, at === 0 ? "办理天数" : "9"]);
  expect(judged(details, bulletin("平均超期3.6天。", both))).toEqual([]);
});

test("a unit's figure is the number of its cases, and not one of theirs", () => {
  expect(judged(figures, bulletin("超期信息共5条，其中县公安局2条、茶溪镇1条。"))).toEqual([
    "holds 超期信息共5条",
    "holds 县公安局2条",
    "holds 茶溪镇1条",
  ]);
  expect(judged(figures, bulletin("县公安局超期3条。"))).toEqual(["contradicted 超期3条"]);
});

test.each<[string, readonly (readonly string[])[], boolean]>([
  ["cases by their numbers", listed, true],
  [
    "cases of several kinds",
    [
      ["单位", "信息类型", "文号"],
      ["市公安局", "许可", "甲1号"],
      ["市公安局", "处罚", "甲2号"],
    ],
    true,
  ],
  ["one case each", listed.slice(2), false],
  [
    "a row a unit and month",
    [
      ["单位", "月份", "迟报天数"],
      ["市公安局", "1月", "1"],
      ["市公安局", "2月", "2"],
      ["市水利局", "1月", "3"],
    ],
    false,
  ],
  [
    "a row a unit and kind",
    [
      ["单位", "信息类别", "数量"],
      ["市公安局", "许可", "1"],
      ["市公安局", "处罚", "2"],
      ["市水利局", "许可", "3"],
    ],
    false,
  ],
  [
    "companies of counties",
    [
      ["企业名称", "所属县区", "金额"],
      ["甲公司", "鲁山县", "1"],
      ["乙公司", "鲁山县", "2"],
      ["丙公司", "叶县", "3"],
    ],
    true,
  ],
])("%s", (_, rows, expected) => {
  const [found] = readBulletinText(`情况如下。\n${table(rows)}\n`).tables;
  expect(found !== undefined && isOfCases(found)).toBe(expected);
});
