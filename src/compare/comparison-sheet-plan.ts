import { type AnnexCell } from "../annexes/annex";
import { resultSheets } from "../ledger/own-sheets";
import { officialSheet } from "../plans/official-sheet";
import { officialPage } from "../plans/official-styles";
import { type SheetPlan } from "../plans/sheet-plan";
import { kindNames } from "../standard/kind-names";
import { type UnitComparison } from "./comparison";
import { adviceWords, statusWords } from "./pair-words";
import { type ShownPair, type ShownRow } from "./shown-pair";

const unitHeader = ["单位", "应报送", "已报送", "迟报", "疑似同一", "瞒报", "不计入应报送", "瞒报率(%)"] as const;
const pairHeader = [
  "单位",
  "结果",
  "类别",
  "决定日期",
  "文书号",
  "行政相对人",
  "台账",
  "平台",
  "原因",
  "怎么办",
] as const;
const orientation = "landscape";
const columnWidths = [20, 10, 10, 12, 24, 24, 21, 21, 28, 24];

/** The sheet 比对结果: the figures by unit, then every row that is not plainly reported. */
export function comparisonSheetPlan(
  title: string,
  units: readonly UnitComparison[],
  { shown, total }: { readonly shown: readonly ShownPair[]; readonly total: number },
  notes: readonly string[],
): SheetPlan {
  const sum = (count: (unit: UnitComparison) => number): number => units.reduce((all, unit) => all + count(unit), 0);
  const cells = (unit: Omit<UnitComparison, "isOnPlatform">): readonly AnnexCell[] => [
    ...[unit.unit === "" ? "未写明单位" : unit.unit, unit.should, unit.reported, unit.late, unit.near, unit.concealed],
    ...[unit.excluded, { numerator: unit.concealed, denominator: unit.should }],
  ];
  const all = {
    unit: "合计",
    should: sum(({ should }) => should),
    reported: sum(({ reported }) => reported),
    late: sum(({ late }) => late),
    near: sum(({ near }) => near),
    concealed: sum(({ concealed }) => concealed),
    excluded: sum(({ excluded }) => excluded),
  };
  const plan = officialSheet({
    name: resultSheets.comparison,
    columnWidths,
    proseColumns: [4, 5, 6, 7, 8, 9],
    orientation,
    lines: [
      { kind: "title", text: title },
      { kind: "header", cells: unitHeader },
      ...units.map((unit) => ({ kind: "row", cells: cells(unit) }) as const),
      { kind: "total", cells: cells(all) },
      ...notes.map((text) => ({ kind: "note", text }) as const),
      {
        kind: "section",
        text:
          total > shown.length ? `逐条情况（共 ${total} 条，列出前 ${shown.length} 条）` : `逐条情况（${total} 条）`,
      },
      { kind: "header", cells: pairHeader },
      ...shown.map((pair) => ({ kind: "row", cells: pairCells(pair) }) as const),
    ],
  });
  // What goes on over several pages is the second table.
  const header = plan.rows.length - shown.length;
  const { name, styles, rows, merges } = plan;
  return {
    name,
    columnWidths,
    styles,
    rows,
    merges,
    page: { ...officialPage, orientation, repeatRows: [header, header] },
  };
}

function pairCells({ status, kind, why, ledger, platform }: ShownPair): readonly AnnexCell[] {
  const row = ledger ?? platform;
  return [
    row?.unit ?? "",
    ...[statusWords[status].zh, kindNames[kind].zh, row?.decisionDate ?? "", row?.documentNumber ?? ""],
    ...[row?.party ?? "", ledger === null ? "" : placeText(ledger), platform === null ? "" : placeText(platform)],
    ...[why, adviceWords[status].zh],
  ];
}

/** `鲁山县台账 行政处罚!N37`. */
export const placeText = ({ file, sheet, address }: ShownRow): string => `${fileName(file)} ${sheet}!${address}`;

const fileName = (path: string): string => (path.split(/[/\\]/).at(-1) ?? path).replace(/\.(xlsx|csv)$/i, "");
