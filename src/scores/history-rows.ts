import { type HistoryEntry } from "../registers/history-register";
import { type CellValue } from "../sheets/cell";
import { groupWords } from "../units/group-words";
import { type ScoreReport } from "./score-report";
import { type UnitFacts } from "./unit-facts";

/**
 * The month as rows of 历史, in the order of its columns. A unit whose recorded figures are these already is left out, so
 * that scoring a month again adds nothing.
 *
 * @param recorded what the register says of a unit's month.
 */
export function historyRows(
  { month, units }: Pick<ScoreReport, "month" | "units">,
  facts: readonly UnitFacts[],
  recorded: (unit: string) => HistoryEntry | null,
  madeAt: string | null,
): readonly (readonly CellValue[])[] {
  const factsOf = new Map(facts.map((each) => [each.unit, each]));
  return units.flatMap(({ unit, group, volume, total, rank, warned, repeated }) => {
    const { compliant = 0, late = 0, sample = null } = factsOf.get(unit) ?? {};
    const known = recorded(unit);
    const isKnown =
      known !== null &&
      known.volume === volume &&
      known.compliant === compliant &&
      known.late === late &&
      known.should === (sample?.should ?? null) &&
      known.concealed === (sample?.concealed ?? null) &&
      known.score === total &&
      known.rank === rank &&
      known.warned === warned;
    const remark = repeated ? "连续两次警示，建议约谈" : total === null ? "不排名" : null;
    const figures = [volume, compliant, late, sample?.should ?? null, sample?.concealed ?? null, total, rank];
    return isKnown ? [] : [[month, unit, groupWords[group].zh, ...figures, warned ? "是" : "否", remark, madeAt]];
  });
}
