import { type History } from "../history/read-history";
import { maskPersonalNumbers } from "../privacy/mask";
import { type MonthComparison } from "./bulletin-facts";

/** What the comparisons of a month (`YYYY-MM`) found, as 历史 holds it; `null` where none was made. */
export function monthComparison(history: History, month: string): MonthComparison | null {
  const compared = history.units.flatMap((unit) => {
    const { should = null, concealed = null } = history.entry(month, unit) ?? {};
    return should === null || concealed === null ? [] : [{ unit: maskPersonalNumbers(unit), should, concealed }];
  });
  if (compared.length === 0) return null;
  const sum = (of: (each: (typeof compared)[number]) => number): number =>
    compared.reduce((all, each) => all + of(each), 0);
  return {
    should: sum(({ should }) => should),
    concealed: sum(({ concealed }) => concealed),
    units: compared.filter(({ concealed }) => concealed > 0).sort((a, b) => b.concealed - a.concealed),
  };
}
