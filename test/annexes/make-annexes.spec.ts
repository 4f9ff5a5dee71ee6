import { shownValue } from "../../src/annexes/annex";
import { annexNotesPlan, type AnnexSource } from "../../src/annexes/annex-notes-plan";
import { makeAnnexes, type MonthAnnexes } from "../../src/annexes/make-annexes";
import { readMonth } from "../../src/annexes/month";
import { dayOf } from "../../src/calendar/day";
import { type DishonestyList } from "../../src/dishonesty/read-dishonesty-list";
import { emptyTally, type Tally } from "../../src/measures/tally";
import { explainParameterFault } from "../../src/parameters/parameter-fault";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { type Kind } from "../../src/standard/field";
import { type Role } from "../../src/standard/role";
import { builtInRoster } from "../../src/units/built-in-rosters";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import { listEntry } from "../dishonesty/list-entry";
import { buildWorkbook, type Grid } from "../support/build-workbook";
import { standardOf } from "../support/national-standard";

const roster = builtInRoster("pingdingshan-2024");
const standard = standardOf("pingdingshan-2024");

const columns: readonly Role[] = ["documentNumber", "decisionDate", "sourceUnit", "county", "remarks", "reportedAt"];

/** A ledger as a sheet with the headers of its kind. */
function sheetOf(kind: Kind, rows: readonly ExampleRow[], having: readonly Role[] = columns): Grid {
  const fields = [...standard.fields[kind], ...standard.besideFields].filter(({ role }) => having.includes(role));
  return [fields.map(({ name }) => name), ...rows.map((row) => fields.map(({ role }) => row[role] ?? null))];
}

function made(
  sheets: Readonly<Record<string, Grid>>,
  { list = null, profile = "pingdingshan-2024", of = "2024-02" }: MadeOptions = {},
): MonthAnnexes {
  const month = readMonth(of);
  if (month === null) throw new Error(`${of} is no month`);
  const checked = checkWorkbook(buildWorkbook(sheets), {
    ...{ standard: standardOf(profile), isChosen: true, asOf: month.to, rules: allRules },
  });
  if (!checked.ok) throw new Error(checked.error.map((fault) => explainParameterFault(fault).en).join("\n"));
  return makeAnnexes(checked.value.reports, roster, month, list);
}

interface MadeOptions {
  readonly list?: DishonestyList | null;
  readonly profile?: string;
  readonly of?: string;
}

let number = 0;
const row = (sourceUnit: string | null, parts: ExampleRow = {}): ExampleRow => ({
  documentNumber: `平字〔2024〕${(number += 1)}号`,
  ...{ decisionDate: "2024/02/05", reportedAt: "2024/02/07 10:00:00", sourceUnit, ...parts },
});

const police = "平顶山市公安局";
const late: ExampleRow = { decisionDate: "2024/01/05" };
const counts = (parts: Partial<Tally>): Tally => ({ ...emptyTally, ...parts });
const tallyOf = ({ units }: MonthAnnexes, name: string) => units.find(({ unit }) => unit.name === name)?.tally;
const shown = (annexes: MonthAnnexes, id: string) =>
  annexes.annexes.find((annex) => annex.id === id)?.rows.map((cells) => cells.map(shownValue));

describe("licences and penalties of one workbook", () => {
  const annexes = made({
    行政许可: sheetOf("licence", [
      row(police),
      row(police, late),
      row("鲁山县公安局"),
      row("某某中队", { county: "鲁山" }),
    ]),
    行政处罚: sheetOf("penalty", [row(police), row("鲁山县水利局", late), row("某某办"), row("某某办", late)]),
  });

  test("add up unit by unit", () => {
    expect(tallyOf(annexes, "市公安局")).toEqual(counts({ received: 3, volume: 3, compliant: 3, late: 1 }));
    expect(tallyOf(annexes, "鲁山县")).toEqual(counts({ received: 3, volume: 3, compliant: 3, late: 1 }));
    expect(tallyOf(annexes, "市水利局")).toEqual(emptyTally);
  });

  test("count rows of no known unit also where they are left out of the volume", () => {
    const { notes, total } = made({ 行政许可: sheetOf("licence", [row("某某办", { remarks: "涉密" })]) });
    expect(notes).toContainEqual({ code: "unplaced", rows: 1 });
    expect(total).toEqual(counts({ received: 1, excluded: 1 }));
  });

  test("are told apart into city and counties, and rows of no known unit are in the total only", () => {
    expect(annexes.municipal).toEqual(tallyOf(annexes, "市公安局"));
    expect(annexes.county).toEqual(tallyOf(annexes, "鲁山县"));
    expect(annexes.total).toEqual(counts({ received: 8, volume: 8, compliant: 8, late: 3 }));
    expect(annexes.unresolvedUnits).toEqual([{ name: "某某办", rows: 2 }]);
    expect(annexes.notes).toEqual([{ code: "unplaced", rows: 2 }, { code: "no-dishonesty-list" }]);
  });

  test("fill annexes 1 and 2, each with every unit of its group", () => {
    expect(annexes.annexes.map(({ id, number: place, rows }) => [id, place, rows.length])).toEqual([
      ["units", 1, 27],
      ["counties", 2, 12],
    ]);
    expect(shown(annexes, "units")?.slice(0, 2)).toEqual([
      [1, "市公安局", 3, 1, 33.33],
      [2, "市市场监管局", "-", "-", "-"],
    ]);
    expect(shown(annexes, "counties")?.[0]).toEqual([1, "鲁山县", 3, 1, 33.33]);
  });
});

describe("what the figures leave out is noted:", () => {
  const notesOf = (rows: readonly ExampleRow[], having = columns) =>
    made({ 行政许可: sheetOf("licence", rows, having) }).notes.filter(({ code }) => code !== "no-dishonesty-list");
  const sheet = "行政许可";

  test("nothing where nothing is", () => {
    expect(notesOf([row(police)])).toEqual([]);
  });

  test("duplicates and rows that are not to be reported", () => {
    const twice = row(police);
    expect(notesOf([twice, twice, twice, row(police, { remarks: "涉密" })])).toEqual([
      { code: "left-out", duplicates: 2, excluded: 1 },
    ]);
    expect(notesOf([row(police, { remarks: "涉密" })])).toEqual([{ code: "left-out", duplicates: 0, excluded: 1 }]);
  });

  test("rows without a readable date, and rows whose time cannot be judged", () => {
    expect(notesOf([row(police, { reportedAt: "已报" }), row(police, { decisionDate: "2024-02-30" })])).toEqual([
      { code: "undated", sheet, rows: 1 },
      { code: "time-unknown", rows: 1 },
    ]);
  });

  test("another date than that of receipt", () => {
    const without = columns.filter((role) => role !== "reportedAt");
    expect(notesOf([row(police)], without)[0]).toEqual({ code: "month-basis", sheet, basis: "decisionDate" });
    expect(notesOf([row(police, { publishedAt: "2024-02-06" })], [...without, "publishedAt"])).toEqual([
      { code: "month-basis", sheet, basis: "publishedAt" },
    ]);
  });

  test("rows in a backfill window", () => {
    const rows = [row(police, { decisionDate: "2022/03/01", reportedAt: "2022/08/20" })];
    const { notes } = made({ 行政许可: sheetOf("licence", rows) }, { profile: "hubei-2022", of: "2022-08" });
    expect(notes).toContainEqual({ code: "exempt", rows: 1 });
  });

  test("rows that a waiver makes compliant", () => {
    const rows = [row(police, { documentNumber: "平字〔2024〕900号", remarks: "x", decisionDate: "2024-02-30" })];
    const waivers: Grid = [
      ["规则", "记录标识", "理由", "批准人", "有效期至"],
      ["date/form", "平字〔2024〕900号", "历史数据", "王某某", null],
    ];
    const { notes } = made({ 行政许可: sheetOf("licence", rows), 豁免登记: waivers });
    expect(notes).toContainEqual({ code: "waived", rows: 1 });
  });
});

test("unknown names stand by how many rows carry them, those of all sheets together", () => {
  const { unresolvedUnits } = made({
    行政许可: sheetOf("licence", [row("甲办"), row("乙办")]),
    行政处罚: sheetOf("penalty", [row("乙办"), row("丙办")]),
  });
  expect(unresolvedUnits).toEqual([
    { name: "乙办", rows: 2 },
    { name: "甲办", rows: 1 },
    { name: "丙办", rows: 1 },
  ]);
});

describe("the list of dishonest bodies", () => {
  const body = (name: string, county: string) => listEntry({ name, county });
  const list = {
    sheet: "失信",
    bodies: [
      ...[body("甲", "某县"), body("乙", "郏县"), body("丙", "平顶山市郟县")],
      listEntry({ name: "丁", county: "郏县", removed: dayOf(2024, 2, 29) }),
      listEntry({ name: "戊", county: "郏县", listed: dayOf(2024, 3, 1) }),
    ],
    faults: [],
  };
  const annexes = made({ 行政许可: sheetOf("licence", [row(police)]) }, { list });

  test("counts counties under the names of the roster, others as they stand", () => {
    expect(annexes.dishonestByCounty).toEqual([
      { county: "郟县", count: 2 },
      { county: "某县", count: 1 },
    ]);
    expect(annexes.notes).toEqual([]);
  });

  test("is annex 3", () => {
    expect(annexes.annexes.map(({ number: place }) => place)).toEqual([1, 2, 3]);
    expect(shown(annexes, "dishonest")?.map(([, name, , county]) => [name, county])).toEqual([
      ["乙", "郟县"],
      ["丙", "郟县"],
      ["甲", "某县"],
    ]);
  });

  test("is not made from a list that cannot be read", () => {
    const faults = [{ sheet: "失信", cell: "E3", reason: { zh: "不是日期", en: "it is no date" } }];
    const faulty = made({ 行政许可: sheetOf("licence", [row(police)]) }, { list: { ...list, bodies: [], faults } });
    expect(faulty.annexes.map(({ number: place }) => place)).toEqual([1, 2]);
    expect(faulty.notes).toEqual([{ code: "faulty-dishonesty-list", faults }]);
  });

  test("without one there are no counts", () => {
    expect(made({ 行政许可: sheetOf("licence", [row(police)]) }).dishonestByCounty).toEqual([]);
  });
});

test("the sheet of notes says where every figure comes from", () => {
  const annexes = made({ 行政许可: sheetOf("licence", [row(police), row(police, late), row("某某办")]) });
  const source: AnnexSource = {
    file: "台账.xlsx",
    origin: { kind: "file", sha256: "abc" },
    ...{ tool: { name: "gongshi", version: "1.2.3" }, profile: { id: "pingdingshan-2024", version: "4.5.6" } },
  };
  const linesOf = (language: "zh" | "en", from = source) =>
    annexNotesPlan(annexes, from, language).rows.map(({ values }) => values.join(" | "));
  expect(linesOf("zh")).toEqual([
    "附表说明",
    "来源文件 | 台账.xlsx",
    "文件校验值 | abc",
    "口径 | pingdingshan-2024 4.5.6",
    "统计范围 | 2024-2-01 00:00:00 至 2024-2-29 23:59:59",
    "工具 | gongshi 1.2.3",
    "全市 | 3 条；合规率 100.00% = 3 / 3；迟报率 33.33% = 1 / 3",
    "市直单位 | 2 条；合规率 100.00% = 2 / 2；迟报率 50.00% = 1 / 2",
    "县（市、区） | 0 条；合规率 - = 0 / 0；迟报率 - = 0 / 0",
    "不在名录 | 某某办（1 行）",
    "注 | 1 行的单位不在单位名录中，计入总量，未列入附表；请在“单位名录”中补充名称或别名。",
    "注 | 未找到“严重失信主体名单”工作表，未生成它的附件。",
  ]);
  expect(linesOf("en").slice(6, 10)).toEqual([
    "All | 3 rows; compliance rate 100.00% = 3 / 3; late rate 33.33% = 1 / 3",
    "Municipal | 2 rows; compliance rate 100.00% = 2 / 2; late rate 50.00% = 1 / 2",
    "Counties | 0 rows; compliance rate - = 0 / 0; late rate - = 0 / 0",
    "Not in the roster | 某某办 (1 rows)",
  ]);
  const open: AnnexSource = {
    ...source,
    origin: { kind: "open-workbook", sheets: ["行政许可", "行政处罚"], madeAt: "2024-03-05 10:42" },
  };
  expect(linesOf("zh", open).slice(1, 5)).toEqual([
    "来源文件 | 台账.xlsx",
    "来源工作表 | 行政许可、行政处罚",
    "生成时间 | 2024-03-05 10:42",
    "口径 | pingdingshan-2024 4.5.6",
  ]);
});
