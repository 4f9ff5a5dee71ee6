import { isoDate } from "../calendar/day";
import { resultSheets } from "../ledger/own-sheets";
import { officialPage, officialStyles } from "../plans/official-styles";
import { type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";
import { groupWords } from "../units/group-words";
import { type GroupDraw, type SampleScheme } from "./draw-sample";
import { candidateWords, leftOutWords, methodWords, schemeWords } from "./sample-words";

const columnWidths = [17, 8, 32, 22, 10, 36];
const last = columnWidths.length - 1;
const fontSize = 12;

const styles = {
  ...officialStyles,
  drawn: { ...officialStyles.text, bold: true, fill: "E2EFDA" },
  note: { ...officialStyles.footer, wrap: true },
};

/** How much of a number is shown; its first digits already tell any two apart. */
const shownDigits = 16;

/** 抽样结果: who was drawn, by which seed and how, with the number of every unit that took part. */
export function sampleSheetPlan(draws: readonly GroupDraw[], month: string, scheme: SampleScheme): SheetPlan {
  const wholeWidth = columnWidths.reduce((sum, width) => sum + width, 0);
  const across = (text: string): PlanRow => ({
    values: [text, ...Array.from({ length: last }, () => null)],
    style: "note",
    height: wrappedHeight([text], [wholeWidth], fontSize),
  });
  const head = [
    `抽样日期：${isoDate(scheme.day)}　　抽查月份：${month}　　种子：${scheme.seed}`,
    `方案：${schemeWords(scheme).zh}`,
  ].map(across);
  const body = draws.flatMap((draw) => rowsOf(draw, scheme));
  const foot = methodWords(scheme, draws.find(({ candidates }) => candidates.length > 0)?.candidates[0]).map(({ zh }) =>
    across(zh),
  );
  const headerRow = 1 + head.length;
  const merged = [
    0,
    ...head.map((_, index) => index + 1),
    ...foot.map((_, index) => headerRow + 1 + body.length + index),
  ];
  return {
    name: resultSheets.sample,
    columnWidths,
    styles,
    rows: [
      {
        values: [`${month} “双公示”台账抽查抽样结果`, ...Array.from({ length: last }, () => null)],
        style: "title",
        height: 36,
      },
      ...head,
      { values: ["分组", "次序", "单位名称", "抽签号", "结果", "说明"], style: "header", height: 26 },
      ...body,
      ...foot,
    ],
    merges: merged.map((row) => ({ top: row, left: 0, bottom: row, right: last })),
    freezeRows: headerRow + 1,
    page: { ...officialPage, repeatRows: [headerRow + 1, headerRow + 1] },
  };
}

function rowsOf({ group, candidates, leftOut }: GroupDraw, scheme: SampleScheme): readonly PlanRow[] {
  const name = groupWords[group].zh;
  const row = (values: PlanRow["values"], style: string): PlanRow => ({
    values,
    style: [style, style, style, style, style, style],
    height: Math.max(20, wrappedHeight(values, columnWidths, fontSize)),
  });
  return [
    ...candidates.map((each) => {
      const number = each.number.slice(0, shownDigits);
      return each.place === null
        ? row([name, null, each.unit, number, "未抽中", candidateWords(each)?.zh ?? null], "text")
        : row([name, each.place, each.unit, number, "抽中", candidateWords(each)?.zh ?? null], "drawn");
    }),
    ...leftOut.map((unit) => row([name, null, unit, null, "不参加", leftOutWords(scheme).zh], "text")),
  ];
}
