import { type Finding, sourceOf, valuesInWords } from "../claims/finding";
import { type NamedUnit } from "../claims/named-units";
import { type Series, type SeriesValue } from "../tables/series";
import { fit, type Fit } from "../text/quantity";

/** Of whom something is said to be true. */
export interface ListClaim {
  readonly units: readonly NamedUnit[];
  /** Whether it is surely true of a value, surely not, or not to be told. */
  readonly isTrueOf: (value: number | null) => Fit;
  /** Whether it is said of nobody else: `…的有：`, not `…未报送数据`. */
  readonly exact: boolean;
  /** Whether who has nothing at all may be left out: 不足10条 is often said of those who reported something. */
  readonly zeroApart?: boolean;
}

/**
 * What a table says of a list; `null` where it has none of its units. Who is named must belong, and, where the list is
 * exact, whoever belongs must be named; figures beside the names must be right.
 */
export function listFinding(series: Series, { units, isTrueOf, exact, zeroApart }: ListClaim): Finding | null {
  const named = units.flatMap((unit) => {
    const value = series.values.find(({ key }) => key === unit.key);
    return value === undefined ? [] : [{ unit, value }];
  });
  if (named.length === 0) return null;
  const listed = named.map(({ value }) => value);
  const others = exact ? series.values.filter((value) => !listed.includes(value)) : [];
  const fitting = (values: readonly SeriesValue[], wanted: Fit): readonly SeriesValue[] =>
    values.filter(({ value }) => isTrueOf(value) === wanted);

  const extra = fitting(listed, "misses");
  const hasNothing = (value: SeriesValue): boolean => value.value === 0 && !isShortfall(series, value);
  const takesInZero = zeroApart !== true || listed.some(hasNothing);
  const missing = fitting(others, "fits").filter((value) => takesInZero || !hasNothing(value));
  const misstated = named
    .filter(
      ({ unit: { stated }, value: { value } }) => stated !== null && value !== null && fit(stated, value) === "misses",
    )
    .map(({ value }) => value);
  const bad = [...new Set([...extra, ...missing, ...misstated])];
  const isOfAnother = misstated.length > 1 && misstated.length === named.length;
  const shown = exact ? fitting(series.values, "fits") : listed;
  const base = {
    expected: shown.length === 0 ? "无" : valuesInWords(series, shown),
    source: sourceOf(series, [...listed, ...bad]),
  };
  if (isOfAnother) return { ...base, verdict: "not-checkable", why: anotherColumn };
  if (bad.length > 0) return { ...base, verdict: "contradicted", why: reasons(series, extra, missing, misstated) };
  return fitting(listed, "open").length > 0
    ? { ...base, verdict: "not-checkable", why: unclear }
    : { ...base, verdict: "holds", why: null };
}

/** 0% of a rate that should be high, of who has something to show for it. */
function isShortfall({ aspect, category, table }: Series, { name }: SeriesValue): boolean {
  const isOfMerit =
    aspect === "share-rate"
      ? category !== null && /^[^未不迟漏瞒错逾缺]+率$/u.test(category)
      : /^(?:timely|sound|mended|coverage|registration)-rate$/u.test(aspect);
  const row = table.rows.find((each) => each.name === name);
  return isOfMerit && table.columns.some(({ role }, place) => role === "count" && Number(row?.cells[place]) > 0);
}

function reasons(
  series: Series,
  extra: readonly SeriesValue[],
  missing: readonly SeriesValue[],
  misstated: readonly SeriesValue[],
): Finding["why"] {
  const parts = [
    { values: extra, zh: "不应列入", en: "wrongly listed" },
    { values: missing, zh: "漏列", en: "left out" },
    { values: misstated, zh: "数字与表中不符，表中是", en: "other figures in the table" },
  ].filter(({ values }) => values.length > 0);
  return {
    zh: `${parts.map(({ zh, values }) => `${zh}：${valuesInWords(series, values)}`).join("；")}。`,
    en: `${parts.map(({ en, values }) => `${en}: ${valuesInWords(series, values)}`).join("; ")}.`,
  };
}

const anotherColumn = {
  zh: "旁边的数字在这一栏里都对不上，可能说的是别的栏目，请人工核对。",
  en: "None of the figures beside the names is in this column; another one may be meant. Check it by hand.",
};

const unclear = {
  zh: "有的单位没有数据，或者数值与界限太近，请人工核对。",
  en: "Some units have no data or are too near the bound; check by hand.",
};
