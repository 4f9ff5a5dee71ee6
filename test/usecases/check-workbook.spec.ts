import { dayOf } from "../../src/calendar/day";
import { allRules } from "../../src/rules";
import { checkWorkbook, type CheckRequest, type WorkbookCheck } from "../../src/usecases/check-workbook";
import { buildWorkbook, type Grid } from "../support/build-workbook";
import { nationalStandard } from "../support/national-standard";

const licences = ["行政相对人名称", "行政许可决定文书号", "许可内容", "许可决定日期", "有效期至", "上报时间"];
const licence = (number: number, decided: string, reported: string) =>
  ["李某某", `叶审批〔2024〕${number}号`, "食品经营", decided, "2099/12/31", reported] as const;
const ledger: Grid = [licences, licence(1, "2024/02/26", "2024/02/27")];
const penalties: Grid = [
  ["行政相对人名称", "行政处罚决定书文号", "处罚类别", "处罚决定日期", "处罚机关"],
  ["甲公司", "平市监罚〔2024〕1号", "罚款", "2024/02/26", "某某局"],
];

const request: CheckRequest = {
  ...{ standard: nationalStandard, isChosen: true, asOf: dayOf(2024, 3, 5), rules: allRules },
};

function checked(sheets: Readonly<Record<string, Grid>>, parts: Partial<CheckRequest> = {}): WorkbookCheck {
  const result = checkWorkbook(buildWorkbook(sheets), { ...request, ...parts });
  if (!result.ok) throw new Error("The workbook has faults");
  return result.value;
}

const statusOf = ({ reports }: WorkbookCheck) =>
  Object.entries(reports[0]?.timelinessCounts ?? {}).flatMap(([status, count]) => (count > 0 ? [status] : []));

test("every ledger of the workbook is judged, and every other sheet is named", () => {
  const check = checked({ 说明: [["说明"]], 许可: ledger, 处罚: penalties });
  expect(check.reports.map(({ ledger: { sheet, kind } }) => [sheet, kind])).toEqual([
    ["许可", "licence"],
    ["处罚", "penalty"],
  ]);
  expect([check.ignored.map(({ sheet }) => sheet), check.verdict]).toEqual([["说明"], "not-compliant"]);
});

test("a workbook without a ledger is judged as unknown", () => {
  expect([checked({ 说明: [["说明"]] }).verdict, checked({ 说明: [["说明"]] }).reports]).toEqual(["unknown", []]);
});

test("one sheet can be asked for, and the kind of its ledger be given", () => {
  const check = checked({ 许可: ledger, 处罚: penalties }, { sheet: "处罚", kind: "penalty" });
  expect(check.reports.map(({ ledger: { sheet } }) => sheet)).toEqual(["处罚"]);
  expect(checked({ 许可: ledger }, { kind: "penalty" }).reports.map(({ ledger: { kind } }) => kind)).not.toContain(
    "licence",
  );
});

test("days off of the workbook's own calendar move the deadline", () => {
  // Seven working days after 2024-02-26 is 2024-03-06.
  const late: Grid = [licences, licence(1, "2024/02/26", "2024/03/07")];
  expect(statusOf(checked({ 许可: late }))).toEqual(["late"]);
  const calendar: Grid = [
    ["日期", "类型"],
    ["2024-03-04", "休息"],
  ];
  expect(statusOf(checked({ 许可: late, 节假日: calendar }))).toEqual(["on-time"]);
});

test("the workbook's list of subjects, its waivers and its windows count", () => {
  const check = checked({
    许可: [licences, licence(1, "2023/02/30", "2024/02/27"), licence(2, "2023/01/05", "2024/02/27")],
    主体名录: [
      ["主体名称", "统一社会信用代码"],
      ["某某公司", "91410400MA0T5T018R"],
    ],
    豁免登记: [
      ["规则", "记录标识", "理由", "批准人"],
      ["date/form", "叶审批〔2024〕1号", "历史数据", "王某某"],
    ],
    补报窗口: [
      ["决定日期自", "决定日期至", "受理截止日期", "免计月份"],
      ["2023-01-01", "2023-12-31", "2024-03-01", "2024-02"],
    ],
  });
  expect([...(check.env.subjects ?? [])]).toEqual([["某某公司", "91410400MA0T5T018R"]]);
  expect(check.reports[0]?.counts.waived).toBe(1);
  expect(statusOf(check)).toEqual(["unknown", "exempt"]);
});

test("one bad cell of a parameter sheet stops the run and is named", () => {
  const bad: Grid = [
    ["日期", "类型"],
    ["2024-02-30", "休息"],
  ];
  const result = checkWorkbook(buildWorkbook({ 许可: ledger, 节假日: bad }), request);
  expect(result.ok ? [] : result.error).toMatchObject([{ sheet: "节假日" }]);
});

test("the workbook names its profile unless one was chosen", () => {
  const rules: Grid = [
    ["参数", "值"],
    ["规则方案", "hubei-2022"],
  ];
  const profile = (isChosen: boolean) =>
    checked({ 许可: ledger, 规则参数: rules }, { isChosen }).env.standard.profile.id;
  expect([profile(false), profile(true)]).toEqual(["hubei-2022", "national-2018"]);
});

test("progress goes on from ledger to ledger and ends with all", () => {
  const told: (readonly [number, number])[] = [];
  checked({ 一: ledger, 二: ledger }, { onProgress: (done, total) => told.push([done, total]) });
  const shares = told.map(([done, total]) => done / total);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect([new Set(shares).size, shares.at(-1)]).toEqual([shares.length, 1]);
});
