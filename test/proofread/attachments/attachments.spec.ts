import { attachments } from "../../../src/proofread/attachments/attachments";
import { readBulletinText } from "../../../src/proofread/read/read-bulletin-text";
import { judged } from "../judged";

const annex = (label: string, title: string): string =>
  `${label}\n\n${title}\n\n单位\t数据总量\n市公安局\t3\n市水利局\t4\n\n`;

const bulletin = (list: string, annexes = "", body = "情况如下。"): string =>
  `关于2024年2月份工作情况的通报\n\n各县（市、区）发展改革委：\n\n${body}\n\n${list}\n\n2024年3月8日\n\n${annexes}`;

const [municipal, county] = [
  "2024年2月份市各单位“双公示”工作情况统计表",
  "2024年2月份各县（市、区）“双公示”工作情况统计表",
];
const both = annex("附件1", municipal) + annex("附件 2", county);

it.each([
  [municipal, "holds"],
  ["2024 年2月份市各单位「双公示」工作情况统计表", "holds"],
  ["2024年2月份市各单位(双公示)工作情况统计表（单位：条）", "holds"],
  // Notice 1 words its own list so.
  ["2024年2月份市直部门“双公示”工作情况统计表", "contradicted"],
  ["2024年2月份市各单位及“双公示”工作情况统计表", "contradicted"],
  ["市各单位“双公示”工作情况统计表", "contradicted"],
  ["2024年1月份市各单位“双公示”工作情况统计表", "contradicted"],
  ["2023年2月份市各单位“双公示”工作情况统计表", "contradicted"],
  [county, "contradicted"],
  ["信用修复办理结果明细", "contradicted"],
])("compares %s with annex 1: %s", (name, verdict) => {
  expect(judged(attachments, bulletin(`附件：1. ${name}`, both))).toEqual([`${verdict} 1. ${name}`]);
});

it("spells out both wordings", () => {
  const name = "2024年2月份市直部门“双公示”工作情况统计表";
  const [statement] = attachments(readBulletinText(bulletin(`附件：1. ${name}`, both)), { tables: [], roster: null });
  expect([name, municipal].every((title) => statement?.why?.zh.includes(`“${title}”`))).toBe(true);
});

it("reads a list of an entry a line, and of several on one", () => {
  const [first, second] = [`1.${municipal}`, `2.${county}`];
  const expected = [`holds ${first}`, `holds ${second}`];
  expect(judged(attachments, bulletin(`附件：${first}\n${second}`, both))).toEqual(expected);
  expect(judged(attachments, bulletin(`附件：${first} ${second}`, both))).toEqual(expected);
});

it("says that listed annexes are exchanged", () => {
  const list = bulletin(`附件：1.${county}\n2.${municipal}`, both);
  expect(judged(attachments, list)).toEqual([`contradicted 1.${county}`, `contradicted 2.${municipal}`]);
});

it("misses an annex only where others of the list stand in the bulletin", () => {
  const list = `附件：1.${municipal}\n2.${county}\n3.考核办法`;
  expect(judged(attachments, bulletin(list, both))).toContain("contradicted 3.考核办法");
  expect(judged(attachments, bulletin(list))).toEqual([
    `not-checkable 1.${municipal}`,
    `not-checkable 2.${county}`,
    "not-checkable 3.考核办法",
  ]);
});

it("knows a forwarded document by its own title", () => {
  const title = "省信用办关于开展信息报送治理工作的通知";
  expect(judged(attachments, bulletin(`附件：${title}`, `${title}\n\n各市州：\n`))).toEqual([`holds ${title}`]);
});

it("compares with tables given beside the bulletin", () => {
  const table = { name: "附件1", title: municipal, annex: 1, columns: [], rows: [], total: null, footers: [] };
  const list = `附件：1.${municipal.replace("2月", "1月")}`;
  expect(judged(attachments, bulletin(list), { tables: [table] })[0]).toMatch(/^contradicted/);
  expect(judged(attachments, bulletin(`附件：1.${municipal}`), { tables: [table] })[0]).toMatch(/^holds/);
});

describe("a pointer", () => {
  const pointing = "数据较多（详见附件2）。各单位填报反馈表（附件 4）。";

  it("points to a listed annex", () => {
    const list = `附件：1.${municipal}\n2.${county}`;
    expect(judged(attachments, bulletin(list, both, pointing)).slice(2)).toEqual([
      "holds 详见附件2",
      "contradicted 附件 4",
    ]);
  });

  it("cannot be checked without list and annexes", () => {
    expect(judged(attachments, bulletin("", "", pointing))).toEqual([
      "not-checkable 详见附件2",
      "not-checkable 附件 4",
    ]);
  });

  it("is wrong beyond annexes that are numbered through", () => {
    expect(judged(attachments, bulletin("", both, pointing))).toEqual(["holds 详见附件2", "contradicted 附件 4"]);
  });
});

describe("tables given beside the bulletin, without a label", () => {
  const table = (title: string) => ({
    name: title,
    title,
    annex: null,
    columns: [],
    rows: [],
    total: null,
    footers: [],
  });
  const score = "2023年度社会信用体系建设考核得分表";
  const verdict = (name: string, ...titles: readonly string[]): string | undefined =>
    judged(attachments, bulletin(`附件：${name}`), { tables: titles.map(table) })[0]?.split(" ")[0];

  it.each([
    ["2023年度社会信用体系建设考核得分表", "holds"],
    ["2023年度信用建设工作考核得分表", "contradicted"],
    ["2023年度社会信用体系建设考核得分情况表", "contradicted"],
    // Of another time, of other units, about something else: it may be another annex.
    ["2022年度社会信用体系建设考核得分表", "not-checkable"],
    ["2023年度市直单位社会信用体系建设考核得分表", "not-checkable"],
    ["2023年度信用修复办理明细表", "not-checkable"],
  ])("%s is the only one in other words: %s", (name, expected) => {
    expect(verdict(name, score)).toBe(expected);
  });

  const [fields, counties, d] = ["重点行业领域评价结果表", "各县（市、区）评价结果表", "D级主体监管情况表"];

  it.each([
    [
      [fields, "各县区评价结果表", d],
      ["holds", "contradicted", "holds"],
    ],
    [
      ["重点行业评价结果表", "各县（市、区）评价结果汇总表", d],
      ["contradicted", "contradicted", "holds"],
    ],
    // Either may be meant.
    [
      ["重点行业领域评价结果", "重点行业领域评价情况表", d],
      ["not-checkable", "not-checkable", "holds"],
    ],
    [
      [fields, "各乡镇评价结果表", d],
      ["holds", "not-checkable", "holds"],
    ],
  ])("matches each of %s where that is clear", (names, expected) => {
    const list = bulletin(`附件：${names.map((name, at) => `${at + 1}.${name}`).join("\n")}`);
    const found = judged(attachments, list, { tables: [fields, counties, d].map(table) });
    expect(found.map((each) => each.split(" ")[0])).toEqual(expected);
  });

  it.each(["各县（市、区）“信易贷”平台推广情况", "2025年4月份各县（市、区）得分及排名（截至9月底）"])(
    "is titled %s by its file",
    (title) => {
      const named = { ...table(""), name: `${title}.csv` };
      expect(judged(attachments, bulletin(`附表：1.${title}`), { tables: [named] })).toEqual([`holds 1.${title}`]);
    },
  );

  it("has its title in the file's name", () => {
    const named = { ...table(""), name: `附件1：${score}.csv` };
    const said = (name: string): string | undefined =>
      judged(attachments, bulletin(`附件：${name}`), { tables: [named] })[0]?.split(" ")[0];
    expect([score, score.replace("得分", "评分"), "得分表"].map(said)).toEqual([
      "holds",
      "contradicted",
      "not-checkable",
    ]);
  });

  it("does not choose among several", () => {
    expect(verdict("2023年度信用建设工作考核得分表", score, "2023年度社会信用体系建设考核得分汇总表")).toBe(
      "not-checkable",
    );
  });
});
