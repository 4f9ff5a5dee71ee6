import { z } from "zod";
import { isoDate } from "../calendar/day";
import { type DisclosureCounts, type DisclosureFigures, reached } from "../disclosures/disclosure-figures";
import { disclosureCategories, subjectName } from "../disclosures/disclosure-subjects";
import { countedName, disagreementWords } from "../disclosures/disclosure-words";
import { rateOf } from "../measures/ratio";
import { type Language } from "../support/words";

const count = z.number().int().nonnegative();

const countsSchema = z.object({
  /** By name; `null` where no sheet has anything of the eight. */
  categories: z.record(z.string(), count).nullable(),
  total: count,
  /** Of the eight. */
  coverage: count,
  /** In full precision; `null` where the population is unknown. */
  perHead: z.number().nullable(),
  evaluations: count.nullable(),
  fields: count.nullable(),
  loans: count.nullable(),
  /** A fraction in full precision; `null` where the number of enterprises is unknown. */
  loanShare: z.number().nullable(),
  /** Whether the targets are reached; `null` where that is not known. */
  reached: z.object({
    coverage: z.boolean().nullable(),
    perHead: z.boolean().nullable(),
    fields: z.boolean().nullable(),
    loanShare: z.boolean().nullable(),
  }),
});

/** The ten disclosures beside licences and penalties, as JSON. */
export const disclosuresSchema = z.object({
  /** The last day that counts. */
  until: z.string(),
  targets: z.object({ perHead: z.number(), fields: z.number(), loanPercent: z.number() }),
  city: countsSchema,
  /** In the order of the roster. */
  counties: z.array(countsSchema.extend({ county: z.string() })),
  /** Two numbers for one thing, each of them. */
  disagreements: z.array(
    z.object({
      kind: z.enum(["rows", "sum", "twice"]),
      county: z.string(),
      what: z.string(),
      stated: count,
      found: count,
      used: count,
      sheet: z.string(),
      row: count,
      column: z.string(),
      message: z.string(),
    }),
  ),
});

export function disclosuresOutput(
  { until, targets, city, counties, disagreements }: DisclosureFigures,
  language: Language,
): z.infer<typeof disclosuresSchema> {
  const countsOf = (counts: DisclosureCounts): z.infer<typeof countsSchema> => {
    const { categories, perHead, loanShare, total, coverage, evaluations, fields, loans } = counts;
    return {
      categories:
        categories === null
          ? null
          : Object.fromEntries(disclosureCategories.map((each) => [subjectName(each), categories[each]])),
      ...{ total, coverage, evaluations, fields, loans },
      perHead: perHead === null ? null : rateOf(perHead),
      loanShare: loanShare === null ? null : rateOf(loanShare),
      reached: { ...reached(counts, targets) },
    };
  };
  return {
    until: isoDate(until),
    targets: { ...targets },
    city: countsOf(city),
    counties: counties.map((each) => ({ county: each.unit.name, ...countsOf(each) })),
    disagreements: disagreements.map((each) => {
      const { kind, county, what, stated, found, used, cell } = each;
      return {
        ...{ kind, county, what: countedName(what), stated, found, used, ...cell },
        message: disagreementWords(each)[language],
      };
    }),
  };
}
