import { findLedgers } from "../../src/ledger/find-ledgers";
import { kinds } from "../../src/standard/field";
import { buildSheet } from "../support/build-workbook";
import {
  find,
  licenceColumns,
  licenceHeader,
  licenceRow,
  penaltyColumns,
  penaltyHeader,
  penaltyRow,
  shapeOf,
  shapes,
  standard,
} from "./ledger-shapes";

describe("every header that the standard knows is mapped", () => {
  const base = {
    licence: ["行政许可决定文书名称", "许可内容", "许可证书名称"],
    penalty: ["违法行为类型", "处罚内容", "罚款金额（万元）"],
  };
  test.each(kinds)("in a %s ledger", (kind) => {
    const wrong: string[] = [];
    for (const field of [...standard.fields[kind], ...standard.besideFields]) {
      for (const header of [field.code, field.name, ...field.aliases.map((alias) => alias.header)]) {
        const { ledgers } = find({ 表: [[header, ...base[kind]], []] }, { kind });
        const column = ledgers[0]?.columns.get(field.role);
        if (column?.index !== 0 && !base[kind].includes(field.name)) wrong.push(`${header} → ${field.code}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("a header row", () => {
  test("may stand under titles and a form's head, which are no data", () => {
    const grid = [
      ["平顶山市市场监督管理局行政处罚台账"],
      ["填报单位：市市场监管局", null, "负责人", "填报日期：2024-02-29"],
      [],
      penaltyHeader,
      penaltyRow(1),
      penaltyRow(2),
    ];
    expect(shapes(grid)).toEqual([`penalty 4 rows 5,6: ${penaltyColumns}`]);
  });

  test("is the better one of two that follow each other", () => {
    const formHead = ["备注", "处罚机关", "处罚决定日期"];
    expect(shapes([formHead, penaltyHeader, penaltyRow(1)])).toEqual([`penalty 2 rows 3: ${penaltyColumns}`]);
  });

  test("may be written with line breaks, spaces, stars, numbers and remarks in brackets", () => {
    const header = [
      "*行政相对人\n名称",
      "行 政 处 罚 决 定 书 文 号（必填）",
      "３、处罚类别",
      "处罚决定日期(格式：YYYY/MM/DD)",
      "处罚\r\n机关 ★",
    ];
    expect(shapes([header, penaltyRow(1)])).toEqual([`penalty 1 rows 2: ${penaltyColumns}`]);
  });

  test("may give the code and the name in one cell", () => {
    const header = ["CF_XDR_MC 行政相对人名称", "文书号\nCF_WSH", "cf_cflb", "日期(CF_JDRQ)", "机关 CF_CFJG"];
    expect(shapes([header, penaltyRow(1)])).toEqual([`penalty 1 rows 2: ${penaltyColumns}`]);
  });

  test("may be two rows, codes over names or names over codes", () => {
    const codes = ["CF_XDR_MC", "CF_WSH", "CF_CFLB", "CF_JDRQ", "CF_CFJG"];
    const shape = [`penalty 1+2 rows 3: ${penaltyColumns}`];
    expect(shapes([codes, penaltyHeader, penaltyRow(1)])).toEqual(shape);
    expect(shapes([penaltyHeader, codes, penaltyRow(1)])).toEqual(shape);
    expect(shapes([codes, [...penaltyHeader.slice(0, 4), "谁罚的"], penaltyRow(1)])).toEqual(shape);
  });

  test("may be groups over parts, with merges or without", () => {
    const upper = [
      "行政相对人代码",
      null,
      null,
      "法定代表人",
      null,
      "行政处罚决定",
      null,
      "证件类型",
      "处罚机关",
      null,
    ];
    const lower = ["_1(统一社会信用代码)", "_2", "_6", "姓名", "证件类型", "书文号", "日期", null, "名称", "代码"];
    const data = ["91410400MA0000000X", null, null, "张三", "身份证", "1号", 45322, null, "市局", "11410400005450000X"];
    const columns =
      "A=CF_XDR_SHXYM B=CF_XDR_GSZC C=CF_XDR_SHZZ D=CF_FRDB E=CF_FR_ZJLX F=CF_WSH G=CF_JDRQ H=CF_XDR_ZJLX I=CF_CFJG J=CF_CFJGDM";
    expect(shapes([upper, lower, data])).toEqual([`penalty 1+2 rows 3: ${columns}`]);
    const area = (left: number, right: number) => ({ top: 1, bottom: 1, left, right });
    const merged = buildSheet("表", [["台账"], upper, lower, data], [area(0, 2), area(3, 4), area(5, 6), area(8, 9)]);
    const { ledgers } = findLedgers({ date1904: false, sheets: [merged] }, standard);
    expect(ledgers.map(shapeOf)).toEqual([`penalty 2+3 rows 4: ${columns}`]);
    expect(ledgers[0]?.columns.get("legalRepresentative")?.header).toBe("法定代表人姓名");
  });

  test("does not take a merged group's name beyond the group", () => {
    const upper = ["行政相对人名称", "法定代表人", null, null, "处罚类别", "处罚内容"];
    const lower = [null, "姓名", "证件类型", "证件号码", null, null];
    const merges = [{ top: 0, bottom: 0, left: 1, right: 2 }];
    const sheet = buildSheet("处罚", [upper, lower], merges);
    const [ledger] = findLedgers({ date1904: false, sheets: [sheet] }, standard).ledgers;
    expect(ledger?.columns.get("legalRepresentativeDocumentType")?.index).toBe(2);
    expect(ledger?.columns.get("personDocumentNumber")?.index).toBe(3);
  });

  test("is found below a row that instructs how to fill the columns in", () => {
    const notes = ["必填，填写法人全称", "必填", "选填", "日期格式：2024/01/01", "填写说明"];
    expect(shapes([penaltyHeader, notes, penaltyRow(1)])).toEqual([`penalty 1 rows 3: ${penaltyColumns}`]);
  });

  test("needs three known columns, one of which tells what the table is about", () => {
    expect(
      find({
        表: [
          ["行政相对人名称", "备注", "统一社会信用代码"],
          ["a", "b", "c"],
        ],
      }).ignored,
    ).toEqual([
      {
        sheet: "表",
        code: "no-header",
        why: {
          zh: "第 1 行只认出 3 个栏目（行政相对人名称、备注、统一社会信用代码），不足以认定为许可或处罚台账",
          en: expect.stringMatching(
            /^Row 1 names 3 known columns \(.*\), too few for a licence or penalty ledger\.$/,
          ) as string,
        },
      },
    ]);
  });
});

describe("the kind of a ledger", () => {
  test("is what its technical codes say, whatever the sheet is called", () => {
    const grid = [["XK_XDR_MC", "XK_WSH", "备注", "决定日期"], []];
    expect(find({ 行政处罚: grid }).ledgers.map(({ kind }) => kind)).toEqual(["licence"]);
    const mixed = [["CF_WSH", "相对人名称", "备注", "许可编号", "许可内容"]];
    expect(find({ 表: mixed }).ledgers.map(({ kind }) => kind)).toEqual(["penalty"]);
  });

  test("is the one whose table explains more columns", () => {
    expect(shapes([licenceHeader, licenceRow])).toEqual([`licence 1 rows 2: ${licenceColumns}`]);
    expect(find({ 行政许可: [penaltyHeader] }).ledgers.map(({ kind }) => kind)).toEqual(["penalty"]);
  });

  test("is taken from the title or the sheet's name where both explain as many, else asked for", () => {
    const header = ["相对人名称", "文书号", "决定日期"];
    expect(find({ 许可: [header] }).ledgers.map(({ kind }) => kind)).toEqual(["licence"]);
    expect(find({ 表: [["某局行政处罚情况"], header] }).ledgers.map(({ kind }) => kind)).toEqual(["penalty"]);
    expect(find({ 表: [header] }).ignored.map(({ code }) => code)).toEqual(["unclear-kind"]);
    expect(find({ 表: [header] }, { kind: "licence" }).ledgers.map(({ kind }) => kind)).toEqual(["licence"]);
  });

  test("is not forced on a table that has nothing of it", () => {
    expect(find({ 表: [licenceHeader, licenceRow] }, { kind: "penalty" }).ledgers).toEqual([]);
  });
});

describe("several ledgers", () => {
  test("may stand one under the other on a sheet", () => {
    const grid = [
      ["一、行政处罚"],
      penaltyHeader,
      penaltyRow(1),
      ["合计", null, null, 1],
      [],
      ["二、行政许可"],
      licenceHeader,
      licenceRow,
    ];
    expect(shapes(grid)).toEqual([`penalty 2 rows 3: ${penaltyColumns}`, `licence 7 rows 8: ${licenceColumns}`]);
  });

  test("may begin far down with a two-row header", () => {
    const rows = Array.from({ length: 50 }, (_, row) => penaltyRow(row));
    const upper = ["谁", "法定代表人", null, null, "许可内容"];
    const lower = [null, "姓名", "证件类型", "证件号码", null];
    const [, second] = shapes([penaltyHeader, ...rows, upper, lower, ["甲", "乙", "身份证", "1", "经营"]]);
    expect(second).toBe("licence 52+53 rows 54: B=XK_FRDB C=XK_FR_ZJLX D=XK_FR_ZJHM E=XK_NR");
  });

  test("may stand on several sheets, and other sheets are named with the reason", () => {
    const { ledgers, ignored } = find({
      说明: [["本工作簿用于双公示报送"]],
      空: [],
      行政许可: [licenceHeader, licenceRow],
      行政处罚: [penaltyHeader, penaltyRow(1)],
      单位名录: [
        ["单位名称", "别名"],
        ["市局", ""],
      ],
      "核验问题 (2)": [penaltyHeader],
      附表: [["附件1"], ["序号", "成员单位名称", "数据总量", "迟报量"]],
    });
    expect(ledgers.map(({ sheet, kind }) => `${sheet} ${kind}`)).toEqual(["行政许可 licence", "行政处罚 penalty"]);
    expect(ignored.map(({ sheet, code }) => `${sheet} ${code}`)).toEqual([
      "说明 no-header",
      "空 empty",
      "单位名录 own-sheet",
      "核验问题 (2) own-sheet",
      "附表 annex",
    ]);
  });

  test("are looked for on the named sheet only, where one is named", () => {
    const grids = { 甲: [licenceHeader], 乙: [penaltyHeader] };
    expect(find(grids, { sheet: "乙" })).toMatchObject({ ledgers: [{ sheet: "乙" }], ignored: [] });
    expect(find(grids, { sheet: "丙" }).ignored.map(({ code }) => code)).toEqual(["no-such-sheet"]);
  });

  test("are not what a header repeated after a page break makes", () => {
    const rows = Array.from({ length: 60 }, (_, row) => (row % 20 === 10 ? penaltyHeader : penaltyRow(row)));
    const { ledgers } = find({ 表: [penaltyHeader, ...rows] });
    expect(ledgers).toHaveLength(1);
    expect(ledgers[0]?.rows).toHaveLength(57);
    expect(ledgers[0]?.rows.includes(12)).toBe(false);
  });
});
