import { type CityMonth } from "./city-months";
import { drawnUnits } from "./draw-units";

/** How a drawn unit's own ledger differs from what the platform has of it, by number of cases. */
export interface LedgerPlan {
  /** In the ledger only. */
  readonly concealed: number;
  /** In the ledger only, with a remark that they are not to be reported: 简易程序, 不予公开. */
  readonly simple: number;
  readonly notPublic: number;
  /** In both, but under numbers that differ by more than how numbers are written. */
  readonly near: number;
  /** On the platform only. */
  readonly missing: number;
  /** Serials that neither has. */
  readonly skipped: number;
}

/** What became of the request for a ledger: 考核登记 has it in these words. */
export type LedgerAnswer = "已报送" | "已说明" | "未报送";

const same: LedgerPlan = { concealed: 0, simple: 0, notPublic: 0, near: 0, missing: 0, skipped: 0 };

const stories: Readonly<Record<string, Partial<LedgerPlan>>> = {
  "2021-08 市消防救援支队": { near: 1, skipped: 1 },
  "2021-08 市公安局": { simple: 3 },
  "2021-08 市生态环境局": { concealed: 1 },
  "2021-08 稷山县": { concealed: 2 },
  "2021-08 临猗县": { missing: 2 },
  "2021-08 永济市": { simple: 1, notPublic: 1 },
  "2021-08 平陆县": { near: 2 },
  "2021-08 新绛县": { skipped: 2 },
  "2021-09 市农业农村局": { concealed: 1, near: 1 },
  "2021-09 市卫健委": { simple: 1 },
  "2021-09 市行政审批局": { missing: 1, skipped: 1 },
  "2021-09 运城开发区": { concealed: 1 },
  "2021-09 夏县": { concealed: 6 },
  "2021-09 绛县": { near: 1 },
  "2021-09 河津市": { concealed: 1, simple: 2 },
  "2021-10 市教育局": { skipped: 1 },
  "2021-10 市邮政管理局": { concealed: 1 },
  "2021-10 市发展改革委": { near: 1 },
  "2021-10 银保监运城分局": { notPublic: 1 },
  "2021-10 盐湖区": { concealed: 3 },
  "2021-10 闻喜县": { missing: 1 },
  "2021-10 垣曲县": { concealed: 1, near: 1 },
  "2021-10 新绛县": { simple: 1 },
};

/** Drawn units that sent no ledger. */
const answers: Readonly<Record<string, LedgerAnswer>> = {
  "2021-08 市司法局": "未报送",
  "2021-09 市审计局": "已说明",
  "2021-10 市残联": "已说明",
};

/** What a unit answered; `null` for one that was not drawn. */
export const ledgerAnswer = (unit: string, month: CityMonth): LedgerAnswer | null =>
  drawnUnits.get(month)?.includes(unit) === true ? (answers[`${month.id} ${unit}`] ?? "已报送") : null;

/** `null` for a unit that sent no ledger. */
export const ledgerPlan = (unit: string, month: CityMonth): LedgerPlan | null =>
  ledgerAnswer(unit, month) === "已报送" ? { ...same, ...stories[`${month.id} ${unit}`] } : null;
