import { type BulletinText } from "../bulletin-text";
import { type Evidence } from "../proofreader";
import { type StatementSource } from "../statement";
import { isOfMonths, ofMonth, type Series, type SeriesValue } from "../tables/series";
import { seriesFor, seriesOfChoice, surroundings, type SeriesChoice } from "../tables/series-for";
import { scopeOfTable } from "../tables/table-scope";
import { isZone, tellsZonesApart } from "../tables/zones";
import { type Aspect } from "../text/aspects";
import { type Claim, type Subject } from "./claim";

/** What a table says, with its arithmetic: `4981 = 447 + 4534`. */
export interface TableValue {
  readonly value: number;
  readonly sum: string;
  readonly source: StatementSource;
  /** Whether it is a sum over several tables or rows. */
  readonly added: boolean;
  /** Whether it may be of fewer than are meant, so that it cannot refute. */
  readonly isPartial?: true;
  /** Whether the header names the claim's unit: 授信（笔）. */
  readonly isInUnit?: boolean;
}

/** Where values are looked up for a claim. */
export interface Desk {
  readonly bulletin: BulletinText;
  readonly evidence: Evidence;
}

/** The series that a claim's aspect and category may mean for a subject. */
export function choiceFor(
  claim: Claim,
  subject: Subject,
  aspect: Aspect,
  category: string | null,
  { bulletin, evidence }: Desk,
  among?: readonly Series[],
): SeriesChoice {
  if (subject.kind === "stranger") return { kind: "none" };
  return seriesFor(
    {
      aspect,
      category,
      ...surroundings(claim.clause, claim.sentence, bulletin, evidence),
      scope: subject.kind === "scope" ? subject.scope : null,
      units: subject.kind === "units" ? subject.keys : [],
      period: claim.period,
    },
    evidence,
    among,
  );
}

/** What the tables may say of a subject: nothing, one value, or one for each reading. */
export const tableValues = (
  claim: Claim,
  subject: Subject,
  aspect: Aspect,
  category: string | null,
  desk: Desk,
  among?: readonly Series[],
): readonly TableValue[] =>
  seriesOfChoice(choiceFor(claim, subject, aspect, category, desk, among)).flatMap((parts) => {
    if (subject.kind === "stranger" || parts.some((series) => !isCountedIn(claim, series))) return [];
    const [first] = parts;
    if (first === undefined) return [];
    const month = isOfMonths(first) ? ofMonth(first, claim.period ?? "") : undefined;
    const isOfZones = subject.kind !== "units" && month === undefined && tellsZonesApart(desk.bulletin);
    const values = [
      ...valuesOf(parts, subject, month === undefined ? null : ofOne(month, first)),
      ...(isOfZones ? ofCounties(first) : []),
    ];
    const partial = isOfCity(claim, subject) && isOfOneGroup(parts, desk) ? ({ isPartial: true } as const) : {};
    return values.map((each) => ({
      ...each,
      ...partial,
      isInUnit: first.header.includes(claim.quantity.unit),
      value: inUnit(each.value, claim.quantity.unit, first.header),
    }));
  });

const isOfCity = ({ clause }: Claim, subject: Subject): boolean =>
  (subject.kind === "scope" && subject.scope === "city") || (subject.kind === "all" && clause.text.includes("全市"));

/** Whether numbers are of the 市直单位 or of the counties alone, and the other group has a table too. */
const isOfOneGroup = ([first, second]: readonly Series[], { evidence }: Desk): boolean =>
  second === undefined &&
  (first?.scope === "municipal" || first?.scope === "county") &&
  evidence.tables.some((table) => {
    const scope = scopeOfTable(table, evidence);
    return scope !== null && scope !== first.scope;
  });

/** A month's own value, the units', or the whole's. */
function valuesOf(
  parts: readonly Series[],
  subject: Exclude<Subject, { readonly kind: "stranger" }>,
  ofMonths: readonly TableValue[] | null,
): readonly TableValue[] {
  if (ofMonths !== null) return ofMonths;
  if (subject.kind === "units") return ofUnits(parts, subject.keys);
  return ofWhole(parts, subject.kind === "scope" && subject.scope === "city");
}

/** Money in a table is often in 万元, or in 亿元, and what there is much of in 万条. */
export const inUnit = (value: number, unit: string, header: string): number =>
  Number((value * scaleOf(unit, header)).toPrecision(15));

/** Of 每万户 nothing is counted in 万户. */
function scaleOf(unit: string, header: string): number {
  const [, scale] = new RegExp(`(?<!每)([万亿])${unit}(?:[)）]|$)`).exec(header) ?? [];
  return unit === "" || scale === undefined ? 1 : scale === "亿" ? 1e8 : 1e4;
}

/** Records are no bodies: 10家单位 are not ten of a table's 条. */
function isCountedIn({ quantity: { unit } }: Claim, { aspect, topics, header }: Series): boolean {
  if ((unit === "元") !== header.includes("元")) return unit === "%";
  if (/^[类种]$/.test(unit)) return aspect === "covered";
  if (unit === "条" || unit === "件")
    return !/[(（](?:家|户|个|分)[)）]|企业|得分/.test(header) || header.includes("条");
  if (aspect !== "count" && aspect !== "late" && aspect !== "sound" && aspect !== "unsound") return true;
  if (/[(（][家户个][)）]|主体|企业|[A-E]级/.test(header)) return true;
  const isOfRecords = topics.every((topic) => topic === "dual" || topic === "ten") || header.includes("条");
  return !isBody.test(unit) || !isOfRecords;
}

const isBody = /^[家户个]$/;

/** What a table leaves blank is nothing reported, but no rate. */
function ofOne({ name, value, cells }: SeriesValue, { table, total }: Series): readonly TableValue[] {
  const number = value ?? (total?.added == null ? null : 0);
  if (number === null) return [];
  return [
    { value: number, sum: `${number} = ${cells}（${name}）`, source: { table: table.name, cells }, added: false },
  ];
}

/** A unit's own value; several units' together. */
function ofUnits(parts: readonly Series[], keys: readonly string[]): readonly TableValue[] {
  const found = keys.map((key) => {
    for (const series of parts) {
      const value = series.values.find((each) => each.key === key);
      if (value !== undefined) return { series, value };
    }
    return null;
  });
  const known = found.filter((each) => each !== null);
  const [first] = known;
  if (first === undefined || known.length < keys.length) return [];
  const { table } = first.series;
  if (known.length === 1) return ofOne(first.value, first.series);
  const value = added(known.map((each) => each.value.value ?? 0));
  const cells = known.map((each) => each.value.cells).join(",");
  const sum = `${value} = ${known.map((each) => `${each.value.value ?? 0}（${each.value.name}）`).join(" + ")}`;
  return [{ value, sum, source: { table: table.name, cells }, added: true }];
}

/** The rows of a table of counties together without the functional zones, which may not be meant. */
function ofCounties({ table, values, total }: Series): readonly TableValue[] {
  const counties = values.filter((value) => !isZone(value));
  if (total?.added == null || counties.length === values.length) return [];
  const value = added(counties.map((each) => each.value ?? 0));
  const cells = counties.map((each) => each.cells).join(",");
  return [{ value, sum: `${value} = ${cells}`, source: { table: table.name, cells }, added: true }];
}

/** A table's total; where a row of totals and what the rows add up to differ, either is what the table says. */
function ofWhole(parts: readonly Series[], isCity: boolean): readonly TableValue[] {
  const totals = parts.map((series) => ({ series, total: series.total }));
  const [first, ...others] = totals;
  if (first?.total == null) return [];
  const { total, series } = first;
  // The 市直单位 alone are not the city, the counties alone may be.
  const partial = isCity && series.scope === "municipal" ? ({ isPartial: true } as const) : {};
  const source = { table: series.table.name, cells: total.cells };
  if (others.length === 0) {
    const stated: TableValue = {
      value: total.value,
      sum: total.sum,
      source,
      added: total.value === total.added,
      ...partial,
    };
    if (total.added === null || total.added === total.value) return [stated];
    return [stated, { ...stated, value: total.added, sum: `${total.added} = ${series.header}`, added: true }];
  }
  const all = totals.map((each) => each.total);
  if (all.some((each) => each?.added == null)) return [];
  const value = added(all.map((each) => each?.value ?? 0));
  const sum = totals
    .map((each) => `${each.total?.value ?? 0}（${each.series.table.name} ${each.total?.cells ?? ""}）`)
    .join(" + ");
  return [{ value, sum: `${value} = ${sum}`, source, added: true }];
}

/** Without the noise of binary fractions. */
export const added = (values: readonly number[]): number =>
  Number(values.reduce((sum, value) => sum + value, 0).toPrecision(15));
