import { type Claim, scopeOf } from "../claims/claim";
import { type Readings, readingsOf } from "../claims/claimed-series";
import { combined } from "../claims/combined-series";
import { kindColumns } from "../tables/kind-columns";
import { type Series } from "../tables/series";
import { type Aspect } from "../text/aspects";
import { isSo, lead, type Property, type Said } from "./property";

const things = "(?:数据|信息|记录|量|数|得分|情况)*";

/** `处罚信息多于许可信息`. */
const more = new RegExp(`${lead}K${things}(?<side>多于|高于|大于|超过|少于|低于|小于)K${things}$`, "u");

/** `只有处罚信息`. */
const only = new RegExp(`${lead}(?:O有?|只有|仅有)(?:A了?)?K${things}$`, "u");

/** `既有加分又有扣分`, `有处罚无许可`, `既无加分也无扣分`. */
const both = new RegExp(
  `${lead}(?:既|同时)?(?<one>存?有|存在|获得?|被|报送了?|无|没有)?(?<first>[KA])${things}[、,]?(?:又|也|且|并|但|而)?(?<other>存?有|存在|被|报送了?|无|没有)?[KA]${things}$`,
  "u",
);

/** A property that two columns, or all columns of kinds, tell together. */
export function kindProperty(said: Said): Property | null {
  const { text, mentions, claim } = said;
  const named = mentions.flatMap((mention): readonly Named[] => {
    if (mention.kind === "category") return [{ aspect: null, category: mention.category }];
    return mention.kind === "aspect" ? [{ aspect: mention.aspect, category: null }] : [];
  });
  const side = more.exec(text)?.groups?.side;
  if (side !== undefined) {
    const sign = /[多高大超]/u.test(side) ? 1 : -1;
    const readings = together(claim, named, ([one, other]) =>
      one == null || other == null ? null : sign * (one - other),
    );
    return { readings, isTrueOf: isSo };
  }
  const [kind] = named;
  if (only.test(text) && kind?.category != null) return { readings: onlyOf(claim, kind.category), isTrueOf: isSo };
  const groups = both.exec(text)?.groups;
  if (groups === undefined || !/既|同时|又|也|[有无].*[有无]/u.test(said.words)) return null;
  const signs = [groups.one ?? "有", groups.other ?? groups.one ?? "有"].map((word) => !/无|没有/u.test(word));
  const readings = together(claim, named, (values) =>
    Number(values.every((value, place) => (value ?? 0) > 0 === signs[place])),
  );
  return { readings, isTrueOf: isSo };
}

interface Named {
  readonly aspect: Aspect | null;
  readonly category: string | null;
}

/** The columns of both that stand in one table, as one. */
function together(claim: Claim, named: readonly Named[], come: Parameters<typeof combined>[1]): Readings {
  const scope = scopeOf(claim);
  const [ones = [], others = []] = named.map((each) => readingsOf(claim, { ...each, scope }).flat());
  return ones.flatMap((one) =>
    others
      .filter((other) => other !== one && other.table === one.table)
      .flatMap((other) => {
        const both = combined([one, other], come);
        return both === null ? [] : [[both]];
      }),
  );
}

/** Whether there is nothing but one kind, by the columns of all kinds. */
const onlyOf = (claim: Claim, category: string): Readings =>
  readingsOf(claim, { aspect: null, category, scope: scopeOf(claim) })
    .flat()
    .flatMap((own) => {
      const kinds = kindColumns(own.table, claim.evidence)?.kinds ?? [];
      const others = kinds.filter((kind) => kind.category !== category);
      if (kinds.length === 0 || others.length === kinds.length) return [];
      const series: Series | null = combined([own, ...others], ([value, ...rest]) =>
        Number((value ?? 0) > 0 && rest.every((other) => (other ?? 0) === 0)),
      );
      return series === null ? [] : [[series]];
    });
