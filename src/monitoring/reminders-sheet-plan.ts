import { resultSheets } from "../ledger/own-sheets";
import { officialPage, officialStyles } from "../plans/official-styles";
import { type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";
import { type MonthAssessment } from "./assess-month";
import { monthText, reminderText } from "./monitoring-words";

const columnWidths = [26, 96];
const fontSize = 12;

/** 城市信用监测提醒: a text for each unit that has something open; `null` where none has. */
export function remindersSheetPlan(assessment: MonthAssessment): SheetPlan | null {
  const rows = assessment.units.flatMap((unit) => {
    const text = reminderText(unit, assessment);
    if (text === null) return [];
    const values = [unit.unit, text];
    return [{ values, style: ["text", "prose"], height: wrappedHeight(values, columnWidths, fontSize) + 8 }];
  });
  if (rows.length === 0) return null;
  return {
    name: resultSheets.monitoringReminders,
    columnWidths,
    styles: officialStyles,
    rows: [
      { values: [`${monthText(assessment.month)}城市信用指标报送提醒`, null], style: "title", height: 36 },
      { values: ["单位", "提醒内容"], style: "header", height: 26 },
      ...rows,
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    freezeRows: 2,
    page: { ...officialPage, orientation: "landscape", repeatRows: [2, 2] },
  };
}
