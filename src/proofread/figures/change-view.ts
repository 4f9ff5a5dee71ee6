import { allSeries } from "../tables/table-series";
import { isRate, type Aspect } from "../text/aspects";
import { directionOf, type Direction } from "./change";
import { statedChanges } from "./change-stated";
import { type Claim } from "./claim";
import { isInTime, isWithMean, pairsFor } from "./compared-pairs";
import { type Judgement, judgeByReadings } from "./judgement";
import { type Desk, type TableValue } from "./table-value";
import { targetsOf } from "./targets";

/** How much more or less it is than before, than another's: in numbers, in percent, in percentage points. */
export function changeView(claim: Claim, desk: Desk): Judgement | null {
  const direction = directionOf(claim);
  const targets = targetsOf(claim);
  if (direction === null || targets === null) return null;
  const points = claim.quantity.unit === "个百分点";
  const { aspect, categories } = measuredOf(claim, points, targets.categories, desk);
  const bySubject = targets.subjects.map((subject) =>
    categories.flatMap((category) => {
      const compared = { subject, aspect, category };
      // Who goes forward has a smaller number than before.
      const worked = pairsFor(claim, compared, desk).flatMap(([then, now]) =>
        aspect === "rank" ? differences(claim, direction, now, then) : differences(claim, direction, then, now),
      );
      return isInTime(claim, compared) ? [...worked, ...statedChanges(claim, direction, compared, desk)] : worked;
    }),
  );
  const readings = { values: bySubject.flat(), isWhole: bySubject.every((values) => values.length > 0) };
  const isPlain =
    claim.clause.unread.replace(/[多少高低出相差距领先落后最仅名一]/g, "") === "" &&
    claim.clause.mentions.every(
      (mention) =>
        mention.kind !== "elsewhere" ||
        /^(?:change|time)$/.test(mention.word) ||
        (mention.text === "平均" && isWithMean(claim)),
    );
  return judgeByReadings(claim.quantity.unit === "%" || points ? "rate" : "sum", claim, readings, { isPlain });
}

interface Measured {
  readonly aspect: Aspect;
  readonly categories: readonly (string | null)[];
}

/** Percentage points are of rates, all else of counts. Where nothing is named, the only thing that tables have of before. */
function measuredOf(
  { named, earlier, quantity: { unit } }: Claim,
  isOfRates: boolean,
  categories: readonly (string | null)[],
  { evidence }: Desk,
): Measured {
  const all = [named, ...[...earlier].reverse().map((claim) => claim.named)];
  const said = all.find((aspect) => aspect !== null && isRate(aspect) === isOfRates);
  if (said != null && unit !== "位") return { aspect: said, categories };
  if (unit === "分" || unit === "位") return { aspect: unit === "分" ? "score" : "rank", categories };
  const moving = allSeries(evidence).filter(
    ({ aspect, when }) => isRate(aspect) === isOfRates && (when === "before" || when === "year-before"),
  );
  const [only, ...others] = moving;
  return only !== undefined && others.length === 0 && categories.every((category) => category === null)
    ? { aspect: only.aspect, categories: [only.category] }
    : { aspect: isOfRates ? "share-rate" : "count", categories };
}

/** The change as the claim measures it, as much as it says in the direction that it says. */
function differences(
  { quantity: { unit } }: Claim,
  direction: Direction,
  then: TableValue,
  now: TableValue,
): readonly TableValue[] {
  // A cell has not changed since itself.
  if (now.source.cells === then.source.cells && now.source.table === then.source.table) return [];
  const difference = now.value - then.value;
  const signed = direction === "up" ? difference : direction === "down" ? -difference : Math.abs(difference);
  if (unit !== "%") {
    const value = Number(signed.toPrecision(12));
    return [{ ...now, value, sum: `${value} = ${written(direction, now, then)}`, added: true }];
  }
  if (then.value === 0) return [];
  const value = (signed / then.value) * 100;
  return [{ ...now, value, sum: `${Number(value.toFixed(4))}% = (${written(direction, now, then)}) / ${then.value}` }];
}

const written = (direction: Direction, now: TableValue, then: TableValue): string =>
  direction === "down" ? `${short(then)} - ${short(now)}` : `${short(now)} - ${short(then)}`;

const short = ({ value, source }: TableValue): string => `${Number(value.toFixed(4))}（${source.cells}）`;
