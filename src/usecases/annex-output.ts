import { z } from "zod";
import { shownValue } from "../annexes/annex";
import { annexNoteWords } from "../annexes/annex-note-words";
import { statisticsRange } from "../annexes/month";
import { rateInText, rateOf } from "../measures/ratio";
import { disclosureTexts } from "../disclosures/disclosure-words";
import { complianceRate, lateRate, type Tally } from "../measures/tally";
import { type Language } from "../support/words";
import { disclosuresOutput, disclosuresSchema } from "./disclosures-output";
import { type WorkbookAnnexes } from "./month-annexes";
import { type BulletinOutput, bulletinOutputSchema } from "./tasks/bulletin-output";
import { toolSchema, type Tool } from "./tool";

const count = z.number().int().nonnegative();
const cell = z.union([z.number(), z.string()]);

/** Rates are fractions in full precision, `null` where there is nothing to divide by. */
const totalsSchema = z.object({
  rows: count,
  compliant: count,
  complianceRate: z.number().nullable(),
  late: count,
  lateRate: z.number().nullable(),
  /** Rows that came in; `rows` is without the next two. */
  received: count,
  duplicates: count,
  excluded: count,
  exempt: count,
  waived: count,
  timeUnknown: count,
  /** The rates as the notices' text writes them. */
  text: z.object({ complianceRate: z.string(), lateRate: z.string() }),
});

/** What `gongshi annex --json` prints. */
export const annexOutputSchema = z.object({
  schemaVersion: z.literal(1),
  tool: toolSchema,
  profile: z.object({ id: z.string(), version: z.string() }),
  month: z.string(),
  range: z.object({ from: z.string(), to: z.string() }),
  totals: totalsSchema,
  municipal: totalsSchema,
  county: totalsSchema,
  annexes: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      header: z.array(z.string()),
      rows: z.array(z.array(cell)),
      total: z.array(cell).nullable(),
      footer: z.string().nullable(),
    }),
  ),
  lateUnits: z.array(z.object({ unit: z.string(), late: count })),
  dishonestByCounty: z.array(z.object({ county: z.string(), count })),
  unresolvedUnits: z.array(z.object({ name: z.string(), rows: count })),
  /** The eight categories, credit evaluations and loan platform; `null` where the workbook has no sheet of them. */
  disclosures: disclosuresSchema.nullable(),
  /** What `--bulletin` wrote; `null` without it. */
  bulletin: bulletinOutputSchema.nullable(),
  notes: z.array(z.string()),
});

export type AnnexOutput = z.infer<typeof annexOutputSchema>;

/** The month's annexes as JSON, cells as they are shown. */
export function annexOutput(
  tool: Tool,
  profile: { readonly id: string; readonly version: string },
  made: WorkbookAnnexes,
  bulletin: BulletinOutput | null,
  language: Language,
): AnnexOutput {
  const { month, disclosures } = made;
  return {
    schemaVersion: 1,
    tool,
    profile: { id: profile.id, version: profile.version },
    month: `${month.year}-${String(month.month).padStart(2, "0")}`,
    range: statisticsRange(month),
    totals: totalsOf(made.total),
    municipal: totalsOf(made.municipal),
    county: totalsOf(made.county),
    annexes: made.annexes.map(({ id, title, header, rows, total, footer }) => ({
      id,
      title,
      header: [...header],
      rows: rows.map((row) => row.map(shownValue)),
      total: total === null ? null : total.map(shownValue),
      footer,
    })),
    lateUnits: made.units
      .filter(({ tally }) => tally.late > 0)
      .map(({ unit, tally }) => ({ unit: unit.name, late: tally.late })),
    dishonestByCounty: made.dishonestByCounty.map((each) => ({ ...each })),
    unresolvedUnits: [...made.unresolvedUnits, ...(disclosures?.unresolved ?? [])].map((each) => ({ ...each })),
    disclosures: disclosures === null ? null : disclosuresOutput(disclosures, language),
    bulletin,
    notes: [
      ...made.notes.map((note) => annexNoteWords(note)[language]),
      ...(disclosures === null ? [] : disclosureTexts(disclosures, language)),
    ],
  };
}

function totalsOf(tally: Tally): z.infer<typeof totalsSchema> {
  const { volume, compliant, late, received, duplicates, excluded, exempt, waived, timeUnknown } = tally;
  return {
    rows: volume,
    compliant,
    complianceRate: rateOf(complianceRate(tally)),
    late,
    lateRate: rateOf(lateRate(tally)),
    received,
    duplicates,
    excluded,
    exempt,
    waived,
    timeUnknown,
    text: { complianceRate: rateInText(complianceRate(tally)), lateRate: rateInText(lateRate(tally)) },
  };
}
