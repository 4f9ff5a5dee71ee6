import { resultSheets } from "../ledger/own-sheets";
import { officialSheet } from "../plans/official-sheet";
import { type SheetPlan } from "../plans/sheet-plan";
import { placeText } from "./comparison-sheet-plan";
import { type ShownPair } from "./shown-pair";

const header = [
  "序号",
  "来自",
  "位置",
  "文书号",
  "行政相对人",
  "决定日期",
  "为什么疑似",
  "台账记录",
  "平台记录",
  "结论",
];
const columnWidths = [6, 6, 21, 22, 22, 12, 20, 30, 30, 8];

/** The sheet 疑似同一: pairs that a person must look at, one row above the other, with a column for the verdict. */
export function nearSheetPlan(pairs: readonly ShownPair[], total: number): SheetPlan {
  const cap = total > pairs.length ? `共 ${total} 对，列出前 ${pairs.length} 对。` : "";
  return officialSheet({
    name: resultSheets.near,
    columnWidths,
    proseColumns: [2, 3, 4, 6, 7, 8],
    orientation: "landscape",
    lines: [
      { kind: "title", text: "疑似同一的台账与平台数据" },
      {
        kind: "note",
        text: `${cap}对照后在“结论”填“同一”或“不同”，把后三列抄到“比对确认”表，重新比对即按结论计算；确认之前不计为瞒报。`,
      },
      { kind: "header", cells: header },
      ...pairs.flatMap(({ ledger, platform, why }, index) => {
        if (ledger === null || platform === null) return [];
        const cells = ({ documentNumber, party, decisionDate }: typeof ledger) => [documentNumber, party, decisionDate];
        return [
          {
            kind: "row",
            cells: [index + 1, "台账", placeText(ledger), ...cells(ledger), why, ledger.key, platform.key, ""],
          },
          { kind: "row", cells: ["", "平台", placeText(platform), ...cells(platform), "", "", "", ""] },
        ] as const;
      }),
    ],
  });
}
