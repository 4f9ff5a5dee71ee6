import { type CellValue } from "../../../src/sheets/cell";
import { type CityMonth } from "./city-months";
import { ledgerAnswer } from "./ledger-plan";

/** What the office has found out about a unit in a month, beside what data shows. */
export interface CityAssessment {
  readonly hasPlan: boolean;
  readonly hasDirectory: boolean;
  readonly hasPublicity: boolean;
  /** By number. */
  readonly deductions: number;
  readonly honours: number;
  readonly reports: number;
  readonly note: string | null;
}

const usual: CityAssessment = {
  hasPlan: true,
  hasDirectory: true,
  hasPublicity: true,
  deductions: 0,
  honours: 0,
  reports: 0,
  note: null,
};

const nothingDone = { hasPlan: false, hasDirectory: false, hasPublicity: false, note: "未提供印证资料" };

const stories: Readonly<Record<string, Partial<CityAssessment>>> = {
  "2021-08 市气象局": nothingDone,
  "2021-09 市气象局": nothingDone,
  "2021-08 市体育局": { hasPublicity: false, note: "专栏只有目录" },
  "2021-08 市税务局": { honours: 1, note: "省级先进集体表彰文件" },
  "2021-09 盐湖区": { reports: 2, note: "信用中国网、人民信用网专题报道" },
  "2021-10 市文旅局": { deductions: 1, note: "共享平台出现非法链接被通报" },
};

export const assessmentOf = (unit: string, { id }: CityMonth): CityAssessment => ({
  ...usual,
  ...stories[`${id} ${unit}`],
});

/** The row of 考核登记. */
export function assessmentRow(unit: string, month: CityMonth): Readonly<Record<string, CellValue>> {
  const { hasPlan, hasDirectory, hasPublicity, deductions, honours, reports, note } = assessmentOf(unit, month);
  const word = (has: boolean) => (has ? "有" : "无");
  return {
    month: month.id,
    unit,
    ledger: ledgerAnswer(unit, month),
    item1: word(hasPlan),
    item2: word(hasDirectory),
    item3: word(hasPublicity),
    item4: deductions,
    item5: honours,
    item6: reports,
    note,
  };
}
