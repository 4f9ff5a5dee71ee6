import { resultSheets } from "../ledger/own-sheets";
import { officialSheet } from "../plans/official-sheet";
import { type SheetPlan } from "../plans/sheet-plan";
import { kindNames } from "../standard/kind-names";
import { type NumberGap } from "./number-gaps";

const header = ["类别", "文号字头", "年份", "缺号自", "缺号至", "缺几个", "其中平台有", "说明"];
const columnWidths = [12, 30, 8, 12, 12, 10, 12, 44];

/** A leap as wide as this is hardly that many decisions left out. */
const widestGap = 1000;

/** The sheet 发文字号核查: serials that the ledgers leave out. */
export function gapsSheetPlan(gaps: readonly NumberGap[], limit: number, unreadable: number): SheetPlan {
  const cap = gaps.length > limit ? `共 ${gaps.length} 段，列出前 ${limit} 段。` : "";
  return officialSheet({
    name: resultSheets.gaps,
    columnWidths,
    proseColumns: [1, 7],
    orientation: "landscape",
    lines: [
      { kind: "title", text: "台账发文字号核查" },
      { kind: "header", cells: header },
      ...gaps.slice(0, limit).map((gap) => ({ kind: "row", cells: cellsOf(gap) }) as const),
      {
        kind: "note",
        text: `${cap}缺号指台账中同一字头、同一年份最小号与最大号之间没有的号；可能是作废、简易程序单独编号，也可能是没有登记。读不出年份和顺序号的文书号 ${unreadable} 个，未参加核查。`,
      },
    ],
  });
}

function cellsOf({ kind, prefix, year, from, to, onPlatform }: NumberGap): readonly (string | number)[] {
  const count = to - from + 1;
  const note =
    count >= widestGap
      ? "相差很大，可能是分段编号"
      : onPlatform > 0
        ? "平台有而台账没有，请核对台账是否漏记"
        : "请单位说明";
  return [kindNames[kind].zh, prefix, year, from, to, count, onPlatform, note];
}
