import { type CellValue } from "../../../src/sheets/cell";
import { seededRandom } from "../seeded-random";
import { cityBodies } from "./make-city";

/** At the bottom in July. */
const warned: Readonly<Record<string, { readonly late: number; readonly wrong: number }>> = {
  市水务局: { late: 5, wrong: 7 },
  万荣县: { late: 6, wrong: 4 },
  市审计局: { late: 7, wrong: 6 },
};

/** The rows of 历史 of July 2021, one for each unit; ranked by score as the notice has it. */
export function earlierHistory(): readonly Readonly<Record<string, CellValue>>[] {
  const random = seededRandom(202_107);
  const rows = cityBodies.map(({ unit, county }) => {
    const volume = random.int(12, 26);
    const { late, wrong } = warned[unit] ?? { late: random.int(0, 1), wrong: random.int(0, 1) };
    const score = 40 + 30 * ((volume - wrong) / volume) + 30 * (1 - late / volume);
    return {
      unit,
      group: county === "市本级" ? "市直" : "县（市、区）",
      volume,
      compliant: volume - wrong,
      late,
      score,
    };
  });
  return rows.map((row) => ({
    month: "2021-07",
    ...row,
    rank: rows.filter(({ score }) => score > row.score).length + 1,
    warned: row.unit in warned ? "是" : "否",
  }));
}
