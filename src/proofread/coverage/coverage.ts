import { type Claim, claimsOf, scopeOf } from "../claims/claim";
import { type Readings, readingsOf } from "../claims/claimed-series";
import { type Finding, spanOf, statementOf } from "../claims/finding";
import { kindsOfUnit } from "../claims/kind-series";
import { type NamedUnits, namedUnits } from "../claims/named-units";
import { listFinding } from "../lists/list-finding";
import { isNothing, isThere } from "../lists/property";
import { type Proofreader } from "../proofreader";
import { type Statement } from "../statement";
import { type Series } from "../tables/series";
import { fit, type Fit, type Quantity } from "../text/quantity";

/** Of how many kinds there is anything: 覆盖率达100%, 实现八类信息全覆盖, 仅覆盖2类, 尚无行政强制、行政裁决信息. */
export const coverage: Proofreader = (bulletin, evidence) =>
  claimsOf(bulletin, evidence).flatMap((claim) =>
    /[XRC]/u.test(claim.shape.text) ? [] : (coverageRate(claim) ?? coveredKinds(claim) ?? kindsNamed(claim) ?? []),
  );

/** `覆盖率达100%`, of the whole city or of the one unit that is named. */
function coverageRate(claim: Claim): Statement | null {
  const { shape } = claim;
  const match = /A达?到?了?(?:为)?Q$/u.exec(shape.text.replace(/\(P\)$/u, ""));
  const aspect = shape.mentions[match?.index ?? -1];
  const end = (match?.index ?? 0) + (match?.[0].length ?? 0);
  const stated = shape.mentions[end - 1];
  if (match === null || aspect?.kind !== "aspect" || stated?.kind !== "quantity") return null;
  if (aspect.aspect !== "coverage-rate" || stated.quantity.unit !== "%") return null;
  const units = namedUnits(shape, "U");
  if (units.length > 1 || (units[0]?.units.length ?? 0) > 1) return null;
  const start = units[0]?.start ?? Math.max(0, shape.text.search(/[GA]/u));
  return statementOf(
    claim,
    "coverage",
    spanOf(claim, start, end),
    coveredReadings(claim),
    units[0]?.units ?? [],
    (part) => rateFinding(part, units[0]?.units[0]?.key ?? null, stated.quantity),
  );
}

function rateFinding(series: Series, unit: string | null, stated: Quantity): Finding | null {
  const value = unit === null ? series.total : series.values.find(({ key }) => key === unit);
  const covered = value?.value ?? null;
  if (value === undefined || value === null || covered === null || series.of === undefined) return null;
  const rate = (100 * covered) / series.of;
  const fits = fit(stated, rate);
  return {
    verdict: fits === "fits" ? "holds" : fits === "misses" ? "contradicted" : "not-checkable",
    expected: `${Number(rate.toFixed(2))}% = ${covered} / ${series.of}`,
    source: { table: series.table.name, cells: value.cells },
    why: fits === "fits" ? null : otherCoverage(covered, series.of),
  };
}

const otherCoverage = (covered: number, of: number): Finding["why"] => ({
  zh: `表中 ${of} 类里有数据的是 ${covered} 类。请核对类数。`,
  en: `The table has data of ${covered} of ${of} kinds.`,
});

const all = "(?:已)?(?:实现|达到)?了?[QGV]*(?:数据|信息|类别)*的?全(?:部|面)?覆盖";

const ofWhom = new RegExp(`^[DFST,]*${all}的(?:单位|部门|地区|[市县区]|S)*[有是为:]+$`, "u");

const ofThem = new RegExp(`^V?${all}$`, "u");

/** `…实现八类信息全覆盖`, `实现全覆盖的有…`, `覆盖5类`. */
function coveredKinds(claim: Claim): Statement | null {
  const { shape } = claim;
  const [named, ...others] = namedUnits(shape, "U");
  if (named === undefined || others.length > 0) return null;
  const said = shape.text.slice(named.end);
  const exact = ofWhom.test(shape.text.slice(0, named.start)) && !named.open;
  if (exact || ofThem.test(said)) return ofNamed(claim, named, exact, isAll);
  if (!/^(?:数据|信息|O|V)*覆盖(?:O|了|全部)*Q(?:数据|信息)*$/u.test(said)) return null;
  const counted = shape.mentions.slice(named.end).find((mention) => mention?.kind === "quantity");
  if (counted?.kind !== "quantity" || !/^[类种]$/u.test(counted.quantity.unit)) return null;
  return ofNamed(claim, named, false, (value) => (value === null ? "open" : fit(counted.quantity, value)));
}

const isAll = (value: number | null, { of }: Series): Fit =>
  value === null ? "open" : value === of ? "fits" : "misses";

/** `尚无行政强制、行政裁决信息`, `仅有行政确认、其他两类数据`: the kinds that one unit has, or has not. */
function kindsNamed(claim: Claim): Statement | null {
  const { shape, evidence } = claim;
  const [named, ...others] = namedUnits(shape, "U");
  const [kinds, ...more] = namedUnits(shape, "K");
  const [unit, ...units] = named?.units ?? [];
  if (named === undefined || unit === undefined || kinds === undefined) return null;
  if (others.length + more.length + units.length > 0 || kinds.start < named.end) return null;
  const link = shape.text.slice(named.end, kinds.start);
  const isLacking = /^(?:D|本月|目前|尚|暂|均)*(?:无|没有|未有|未归集|未上报|未报送|缺少|缺)$/u.test(link);
  const isOnly = /^(?:D|本月|目前)*(?:O有?|只有|仅有)$/u.test(link);
  if (!isLacking && !isOnly) return null;
  // 仅新增授信3笔 tells how many, and not of what alone.
  const counted = shape.mentions.slice(kinds.start).find((mention) => mention?.kind === "quantity");
  if (isOnly && counted?.kind === "quantity" && !/^[类种]$/u.test(counted.quantity.unit)) return null;
  const readings = kindsOfUnit(evidence, unit.key, []);
  const claimed = kinds.units.map((kind) => ({ ...kind, stated: null }));
  return statementOf(claim, "coverage", spanOf(claim, named.start, shape.text.length), readings, claimed, (part) =>
    listFinding(part, {
      units: claimed,
      isTrueOf: (value) => (isLacking ? isNothing(value) : isThere(value, part)),
      exact: isOnly,
    }),
  );
}

function ofNamed(
  claim: Claim,
  { units, start }: NamedUnits,
  exact: boolean,
  isTrueOf: (value: number | null, part: Series) => Fit,
): Statement {
  const span = spanOf(claim, exact ? 0 : start, claim.shape.text.length);
  return statementOf(claim, "coverage", span, coveredReadings(claim), units, (part) =>
    listFinding(part, { units, isTrueOf: (value) => isTrueOf(value, part), exact }),
  );
}

/** Only where the kinds are columns is it known of how many. */
const coveredReadings = (claim: Claim): Readings =>
  readingsOf(claim, { aspect: "covered", category: null, scope: scopeOf(claim) }).filter((parts) =>
    parts.every(({ of }) => of !== undefined),
  );
