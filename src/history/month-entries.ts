import { type MonthAnnexes } from "../annexes/make-annexes";
import { type Moment } from "../parameters/moment";
import { type HistoryEntry } from "../registers/history-register";
import { type History } from "./read-history";

/** What a month's ledgers add to the history. */
export interface MonthEntries {
  /** One a unit whose figures the history lacks, or has otherwise without having assessed them. */
  readonly added: readonly HistoryEntry[];
  /** Units that were assessed with other figures; those stand. */
  readonly differing: readonly string[];
}

/**
 * The figures of a month's units as entries: volume, compliant and late; what only an assessment knows stays blank, so
 * that it takes nothing away. Figures that are recorded already are not added again.
 */
export function monthEntries(
  units: MonthAnnexes["units"],
  month: string,
  history: History,
  madeAt: Moment | null,
): MonthEntries {
  const added: HistoryEntry[] = [];
  const differing: string[] = [];
  for (const { unit, tally } of units) {
    const { volume, compliant, late } = tally;
    const known = history.entry(month, unit.name);
    if (known !== null && known.volume === volume && known.compliant === compliant && known.late === late) continue;
    const isAssessed = (known?.score ?? null) !== null && (known?.volume ?? null) !== null;
    if (isAssessed) differing.push(unit.name);
    else {
      added.push({
        ...{ month, unit: unit.name, volume, compliant, late, madeAt },
        ...{ should: null, concealed: null, score: null, rank: null, warned: null, remark: "" },
      });
    }
  }
  return { added, differing };
}
