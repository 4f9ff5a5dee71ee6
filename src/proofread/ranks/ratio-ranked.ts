import { categoryOf, type Claim } from "../claims/claim";
import { type Readings, readingsOf, shareOf } from "../claims/claimed-series";
import { type ClauseShape } from "../claims/clause-shape";
import { type Series } from "../tables/series";
import { allSeries } from "../tables/table-series";
import { fit, type Quantity } from "../text/quantity";

/**
 * `长岭县放款率仅49.3%，为各地最低`: a rate that no column has, named after what is counted. What it is a part of is told by
 * the figure of the one who is named; no readings where no column fits, or where what is said is no such rate.
 */
export function ratioRanked(claim: Claim, subject: ClauseShape, key: string, stated: Quantity | null): Readings {
  // A whole percentage would fit too much.
  if (stated?.unit !== "%" || stated.step >= 1 || !/K(?:主体|企业)?(?:率|A)/u.test(subject.text)) return [];
  const category = categoryOf(claim);
  if (category === null || readingsOf(claim, { aspect: "share-rate", category, scope: null }).length > 0) return [];
  const columns = allSeries(claim.evidence).filter(({ derived, total }) => !derived && total !== null);
  const ratios = columns
    .filter((part) => part.category === category)
    .flatMap((part) =>
      columns
        .filter((whole) => whole !== part && whole.table === part.table)
        .map((whole) => shareOf(part, whole, "share-rate", false)),
    );
  return ratios.filter((ratio) => isOfSubject(ratio, key, stated)).map((ratio) => [ratio]);
}

const isOfSubject = ({ values }: Series, subject: string, stated: Quantity): boolean =>
  values.some(({ key, value }) => key === subject && value !== null && fit(stated, value) === "fits");
