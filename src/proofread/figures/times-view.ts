import { isRate, type Aspect } from "../text/aspects";
import { type Mention } from "../text/mention";
import { directionOf } from "./change";
import { type Claim } from "./claim";
import { type Compared, type Pair, pairsInTime, pairsOf } from "./compared-pairs";
import { isPlainClaim, type Judgement, judgeByReadings } from "./judgement";
import { type Desk, type TableValue } from "./table-value";

/** How many times as much: `是上月的2.46倍`, `是东岭县的10.2倍`, `较上月增长1.5倍`. */
export function timesView(claim: Claim, desk: Desk): Judgement | null {
  const { clause, mention, subjects, categories, named } = claim;
  if (claim.quantity.unit !== "倍") return null;
  const isGrowth = directionOf(claim) === "up";
  const before = clause.mentions.filter(({ at }) => at < mention.at);
  const other = before.at(-1);
  const isSaid = other !== undefined && clause.text.slice(other.at + other.text.length, mention.at) === "的";
  if (!isGrowth && !isSaid) return null;
  const aspect: Aspect = named !== null && !isRate(named) ? named : "count";
  const values = subjects.flatMap((subject) =>
    categories.flatMap((category) =>
      pairsFor(claim, { subject, aspect, category }, isGrowth ? null : (other ?? null), desk).flatMap((pair) =>
        timesOf(pair, isGrowth),
      ),
    ),
  );
  // 每千户归集量最高，是乙区的2.12倍: what is counted must be understood, too.
  const isSaidBefore = claim.sentence.clauses.every(({ start, unread }) => start >= clause.start || unread === "");
  const isPlain = isSaidBefore && isPlainClaim(claim, { elsewhere: /./ });
  return judgeByReadings("rate", claim, { values, isWhole: true }, { isPlain });
}

/** With the one named before 的, be it another or an earlier time; of a growth only in time. */
function pairsFor(claim: Claim, own: Compared, other: Mention | null, desk: Desk): readonly Pair[] {
  // What is divided may be of any unit.
  const counted = { ...claim, quantity: { ...claim.quantity, unit: "%" } };
  if (other === null || other.kind === "elsewhere") return pairsInTime(counted, own, desk);
  if (other.kind === "scope")
    return pairsOf(counted, { ...own, subject: { kind: "scope", scope: other.scope } }, own, desk);
  if (other.kind !== "unit" || !other.known) return [];
  return pairsOf(counted, { ...own, subject: { kind: "units", keys: [other.key] } }, own, desk);
}

function timesOf([then, now]: Pair, isGrowth: boolean): readonly TableValue[] {
  if (then.value === 0) return [];
  const value = (isGrowth ? now.value - then.value : now.value) / then.value;
  const top = isGrowth ? `(${now.value} - ${then.value})` : String(now.value);
  return [{ ...now, value, sum: `${Number(value.toFixed(4))} = ${top} / ${then.value}`, added: true }];
}
