import { type Claim, domainOf } from "../claims/claim";
import { clauseShape } from "../claims/clause-shape";
import { namedUnits } from "../claims/named-units";
import { type SeriesValue } from "../tables/series";
import { isZone } from "../tables/zones";

const zonesApart = /除功能区|不[含计包]括?功能区|功能区(?:除外|不[计含参])/u;

/** `除功能区外`, whether said by a claim or by the clause before it. */
export const leavesOutZones = ({ clause, before }: Claim): boolean =>
  [clause, ...before.slice(0, 1)].some(({ text }) => zonesApart.test(text));

/** Whether a claim leaves a unit out of what it compares: as a zone, as one that has nothing, or by name. */
export function isLeftOut(claim: Claim): (value: SeriesValue) => boolean {
  const isWithoutZones = leavesOutZones(claim);
  const isOfAny = domainOf(claim) === "with-any";
  const keys = namedBehind(claim);
  return (value) => (isWithoutZones && isZone(value)) || (isOfAny && value.value === 0) || keys.includes(value.key);
}

/** `除高新区外，神农县报送量最少`: the keys of those who are named behind 除. */
const namedBehind = ({ clause, before, bulletin }: Claim): readonly string[] =>
  [clause, ...before.slice(0, 1)]
    .map(({ start, end, mentions }) => clauseShape(bulletin, start, end, mentions))
    .filter(({ text }) => /^[DF]*R(?:[^UQC,，]{0,8}的)?(?:U、?)+以?外?R?/u.test(text))
    .flatMap((shape) => namedUnits(shape, "U").slice(0, 1))
    .flatMap(({ units }) => units.map(({ key }) => key));
