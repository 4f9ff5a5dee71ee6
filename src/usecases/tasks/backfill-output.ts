import { z } from "zod";
import { cohorts } from "../../backfill/cohort";
import { type Language } from "../../support/words";
import { toolSchema, type Tool } from "../tool";
import { type BackfillDetail } from "./backfill-task";
import { type TaskOutcome } from "./task";

const count = z.number().int().nonnegative();
const cohortCounts = z.record(z.enum(cohorts), count);

/** Rates are fractions of full precision, `null` where there is nothing to divide by. */
const figures = {
  volume: count,
  late: count,
  lateWithout: count,
  lateRate: z.number().nullable(),
  lateRateWithout: z.number().nullable(),
  cohorts: cohortCounts,
};

const place = { sheet: z.string(), row: count, received: z.string() };

/** What `gongshi backfill --json` prints. */
export const backfillOutputSchema = z.object({
  schemaVersion: z.literal(1),
  tool: toolSchema,
  /** The month that the windows exempt. */
  month: z.string(),
  windows: z.array(
    z.object({
      decisionFrom: z.string(),
      decisionTo: z.string(),
      acceptedBy: z.string(),
      cityDeadline: z.string().nullable(),
      source: z.string(),
    }),
  ),
  total: z.object(figures),
  units: z.array(z.object({ unit: z.string(), ...figures })),
  /** Rows decided in the windows, whenever they came. */
  inWindow: cohortCounts,
  items: z.array(
    z.object({
      source: z.string(),
      ...place,
      cohort: z.enum(cohorts),
      unit: z.string(),
      documentNumber: z.string(),
      party: z.string(),
      decision: z.string(),
      /** The earlier version with errors. */
      original: z.object(place).nullable(),
    }),
  ),
  unresolvedUnits: z.array(z.object({ name: z.string(), rows: count })),
  notes: z.array(z.string()),
});

export type BackfillOutput = z.infer<typeof backfillOutputSchema>;

/** The backfill accounts as JSON. */
export const backfillOutput = (
  tool: Tool,
  { detail, unresolved, notes }: TaskOutcome<BackfillDetail>,
  language: Language,
): BackfillOutput => ({
  schemaVersion: 1,
  tool,
  ...detail,
  windows: [...detail.windows],
  units: [...detail.units],
  items: [...detail.items],
  unresolvedUnits: unresolved.map((each) => ({ ...each })),
  notes: notes.map((words) => words[language]),
});
