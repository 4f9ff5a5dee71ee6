import { type Words } from "../../src";
import { type Deadlines } from "../ports/engine";
import { FiguresTable } from "./figures-table";
import { numberText } from "./number-text";
import { useWords } from "./use-app";

const words = {
  caption: { zh: "各单位期限情况", en: "Deadlines by unit" },
  unit: { zh: "单位", en: "Unit" },
  volume: { zh: "总量", en: "Rows" },
  late: { zh: "迟报", en: "Late" },
  overdue: { zh: "逾期\u200b未报", en: "Overdue" },
  dueSoon: { zh: "将到期", en: "Due soon" },
  rate: { zh: "迟报率\u200b(%)", en: "Late (%)" },
} as const satisfies Record<string, Words>;

/** Figures of each unit; a unit without rows has dashes, as in the notices' tables. */
export function DeadlinesUnits({ units }: { readonly units: Deadlines["units"] }) {
  const text = useWords();
  return (
    <FiguresTable
      caption={text(words.caption)}
      rowHeader={text(words.unit)}
      columns={[words.volume, words.late, words.overdue, words.dueSoon, words.rate].map(text)}
      rows={units.map(({ unit, volume, late, overdue, dueSoon, rate }) => ({
        name: unit,
        figures: [...[volume, late, overdue, dueSoon].map((count) => (volume === 0 ? "-" : numberText(count))), rate],
      }))}
    />
  );
}
