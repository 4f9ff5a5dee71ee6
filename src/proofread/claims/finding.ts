import { type Words } from "../../support/words";
import { type Series, type SeriesValue } from "../tables/series";
import { isZone, tellsZonesApart, zonesMayBeApart } from "../tables/zones";
import { isRate } from "../text/aspects";
import { type Statement, type StatementKind, type StatementSource } from "../statement";
import { cellRanges } from "./cell-ranges";
import { type Claim } from "./claim";
import { type Readings } from "./claimed-series";
import { type NamedUnit } from "./named-units";

/** What one reading of a claim comes to. */
export interface Finding {
  readonly verdict: Statement["verdict"];
  /** What the table says. */
  readonly expected: string;
  readonly source: StatementSource;
  readonly why: Words | null;
}

/** `宝丰县 578904、新华区 545998`. */
export const valuesInWords = (series: Series, values: readonly SeriesValue[]): string =>
  values
    .map(({ name, value, said }) =>
      said === undefined
        ? `${name} ${value === null ? "-" : `${value}${isRate(series.aspect) ? "%" : ""}`}`
        : `${name}（${said}）`,
    )
    .join("、");

/** The cells of some values. */
export const sourceOf = ({ table }: Series, values: readonly SeriesValue[]): StatementSource => ({
  table: table.name,
  cells: cellRanges([...new Set(values.flatMap(({ cells }) => cells.split(",")))]),
});

/**
 * The statement that a claim makes, from what its readings come to: the parts of a reading must all hold, and one that
 * does not contradicts; a claim is contradicted only by all readings. Readings that lack one of the units are none.
 */
export function statementOf(
  claim: Claim,
  kind: StatementKind,
  span: readonly [start: number, end: number],
  readings: Readings,
  units: readonly NamedUnit[],
  judge: (part: Series) => Finding | null,
): Statement {
  const text = claim.bulletin.text.slice(...span);
  const statement = { text, offset: span[0], kind, found: text };
  const whole = readings.filter((parts) =>
    units.every(({ key }) => parts.some(({ values }) => values.some((value) => value.key === key))),
  );
  const findings = whole.map((parts) => together(parts.flatMap((part) => judge(part) ?? [])));
  const isWithoutZones = (): boolean =>
    tellsZonesApart(claim.bulletin) &&
    !units.some(isZoneOf(whole)) &&
    whole.some((parts) => together(parts.flatMap((part) => judge(withoutZones(part)) ?? []))?.verdict === "holds");
  const [first] = findings;
  if (first === undefined || first === null) return { ...statement, ...nothing, why: noTable };
  if (findings.some((finding) => finding?.verdict !== first.verdict))
    return { ...statement, ...nothing, why: severalReadings };
  return first.verdict === "contradicted" && isWithoutZones()
    ? { ...statement, ...first, verdict: "not-checkable", why: zonesMayBeApart }
    : { ...statement, ...first };
}

const withoutZones = (series: Series): Series => ({
  ...series,
  values: series.values.filter((value) => !isZone(value)),
});

/** Who names a zone counts them in. */
const isZoneOf =
  (readings: Readings) =>
  ({ key }: NamedUnit): boolean =>
    readings.some((parts) => parts.some(({ values }) => values.some((value) => value.key === key && isZone(value))));

const nothing = { verdict: "not-checkable", expected: null, source: null } as const;

/** What the parts of one reading come to; `null` where none has anything of the claim. */
function together(findings: readonly Finding[]): Finding | null {
  const worst =
    findings.find(({ verdict }) => verdict === "contradicted") ??
    findings.find(({ verdict }) => verdict === "not-checkable") ??
    findings[0];
  if (worst === undefined) return null;
  return worst.verdict === "holds"
    ? { ...worst, expected: findings.map(({ expected }) => expected).join("；") }
    : worst;
}

const noTable: Words = {
  zh: "没有找到可以核对这句话的表格或者栏目。请提供有关表格。",
  en: "No table has a column to check this by. Give the table that it is about.",
};

const severalReadings: Words = {
  zh: "这句话可以对应几个栏目，按不同栏目结论不同，请人工核对。",
  en: "This may be about one of several columns, which disagree. Check it by hand.",
};

/** Where a part of a claim's shape stands in the bulletin's text. */
export const spanOf = ({ shape, clause }: Claim, from: number, to: number): readonly [start: number, end: number] => [
  shape.spans[from]?.[0] ?? clause.start,
  shape.spans[to - 1]?.[1] ?? clause.end,
];
