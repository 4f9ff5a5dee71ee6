import { type PlanRow, type SheetPlan } from "../../../src/plans/sheet-plan";
import { type CellValue } from "../../../src/sheets/cell";
import { type Kind } from "../../../src/standard/field";
import { sampleStyles } from "../ledger-sheet";
import { type CityMonth } from "./city-months";
import { type CityCase } from "./make-unit-month";
import { nearNumber, type Hand } from "./write-differently";

interface LedgerColumn {
  /** The standard's header, and a short one. */
  readonly headers: readonly [full: string, short: string];
  readonly width: number;
  readonly cell: (each: CityCase, hand: Hand) => CellValue;
}

const numberOf = ({ lawful, inLedger }: CityCase, hand: Hand): string => {
  const number = String(lawful.documentNumber);
  return hand.number(inLedger === "near" ? nearNumber(number) : number);
};

const party: readonly LedgerColumn[] = [
  {
    headers: ["行政相对人名称", "相对人名称"],
    width: 34,
    cell: ({ lawful }, hand) => hand.name(String(lawful.partyName)),
  },
  { headers: ["行政相对人类别", "主体类型"], width: 18, cell: ({ lawful }) => lawful.partyCategory ?? null },
  {
    headers: ["行政相对人代码_1(统一社会信用代码)", "统一社会信用代码"],
    width: 22,
    cell: ({ lawful }) => lawful.partyUscc ?? null,
  },
];

const remarks: LedgerColumn = {
  headers: ["备注", "备注"],
  width: 14,
  cell: ({ lawful }) => lawful.remarks ?? null,
};

const columns: Readonly<Record<Kind, readonly LedgerColumn[]>> = {
  licence: [
    ...party,
    { headers: ["行政许可决定文书号", "许可决定文号"], width: 32, cell: numberOf },
    { headers: ["许可内容", "许可内容"], width: 44, cell: ({ lawful }) => lawful.licenceContent ?? null },
    {
      headers: ["许可决定日期", "许可日期"],
      width: 16,
      cell: ({ lawful }, hand) => hand.day(Number(lawful.decisionDate)),
    },
    { headers: ["许可机关", "许可部门"], width: 30, cell: ({ lawful }) => lawful.agency ?? null },
    remarks,
  ],
  penalty: [
    ...party,
    { headers: ["行政处罚决定书文号", "处罚决定书号"], width: 32, cell: numberOf },
    { headers: ["处罚内容", "处罚结果"], width: 44, cell: ({ lawful }) => lawful.penaltyContent ?? null },
    {
      headers: ["处罚决定日期", "处罚日期"],
      width: 16,
      cell: ({ lawful }, hand) => hand.day(Number(lawful.decisionDate)),
    },
    { headers: ["处罚机关", "处罚部门"], width: 30, cell: ({ lawful }) => lawful.agency ?? null },
    remarks,
  ],
};

const sheetNames: Readonly<Record<Kind, string>> = { licence: "许可台账", penalty: "处罚台账" };

/** A unit's own ledger of a month: a sheet for each kind of decision that it has, with a title and a closing line. */
export function ledgerWorkbook(
  unit: string,
  { id }: CityMonth,
  cases: readonly CityCase[],
  hand: Hand,
): readonly SheetPlan[] {
  return (["licence", "penalty"] as const).flatMap((kind) => {
    const own = cases.filter((each) => each.kind === kind && each.inLedger !== "no");
    return own.length === 0 ? [] : [ledgerSheet(`${unit} ${id} “双公示”信息台账`, kind, own, hand)];
  });
}

function ledgerSheet(title: string, kind: Kind, cases: readonly CityCase[], hand: Hand): SheetPlan {
  const all: readonly LedgerColumn[] = [{ headers: ["序号", "序号"], width: 6, cell: () => null }, ...columns[kind]];
  const style = all.map(({ headers: [full] }) => (full.endsWith("日期") ? "date" : "text"));
  return {
    name: sheetNames[kind],
    columnWidths: all.map(({ width }) => width),
    styles: sampleStyles,
    rows: [
      { values: [title], style: "noteTitle", height: 28 },
      { values: all.map(({ headers }) => headers[hand.writesFullHeaders ? 0 : 1]), style: "header", height: 32 },
      ...cases.map((each, index): PlanRow => {
        const [, ...cells] = all.map(({ cell }) => cell(each, hand));
        return { values: [index + 1, ...cells], style };
      }),
      { values: ["填表说明：本表由单位自行登记，不应归集公示的在备注中注明。"], style: "remark" },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: all.length - 1 }],
    freezeRows: 2,
  };
}
