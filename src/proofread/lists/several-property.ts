import { scopeOf } from "../claims/claim";
import { type Readings, readingsOf } from "../claims/claimed-series";
import { combined } from "../claims/combined-series";
import { type Series } from "../tables/series";
import { isWithin } from "./column-property";
import { isSo, lead, type Property, type Said } from "./property";

/** `及时率、合规率均达到100%`, `许可、处罚信息均不足10条`. */
const severalBounds = new RegExp(
  `${lead}[AK](?:[、,][AK])+(?:数据|信息|数|量)*(?:均|都|V)+(?:达到?|为|在)*Q(?:以上|以下)?$`,
  "u",
);

/** One bound on several columns of a table, all of which must keep it. */
export function severalProperty({ claim, text, mentions }: Said): Property | null {
  const quantity = mentions.find((mention) => mention.kind === "quantity")?.quantity;
  if (quantity === undefined || !severalBounds.test(text)) return null;
  const within = isWithin(quantity);
  const scope = scopeOf(claim);
  const measures = mentions.flatMap((mention): readonly Readings[] => {
    if (mention.kind === "aspect") return [readingsOf(claim, { aspect: mention.aspect, category: null, scope })];
    return mention.kind === "category" ? [readingsOf(claim, { aspect: null, category: mention.category, scope })] : [];
  });
  const [first = []] = measures;
  const readings = first.flat().flatMap(({ table }): Readings => {
    const columns = measures.flatMap((measure) => measure.flat().filter((series) => series.table === table));
    if (columns.length !== measures.length) return [];
    const all = combined(columns, (values) => allWithin(columns, values));
    return all === null ? [] : [[all]];
  });
  return { readings, isTrueOf: isSo };

  function allWithin(columns: readonly Series[], values: readonly (number | null)[]): number | null {
    const fits = columns.map((column, place) => within(values[place] ?? null, column));
    if (fits.includes("misses")) return 0;
    return fits.includes("open") ? null : 1;
  }
}
