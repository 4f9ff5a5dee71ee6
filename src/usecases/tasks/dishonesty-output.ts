import { z } from "zod";
import { bodyStatuses } from "../../dishonesty/body-status";
import { type Language } from "../../support/words";
import { toolSchema, type Tool } from "../tool";
import { type DishonestyDetail, type ShownBody } from "./dishonesty-task";
import { type TaskOutcome } from "./task";

const count = z.number().int().nonnegative();

/** Days are `YYYY-MM-DD`, texts empty where nothing is known. */
const bodySchema = z.object({
  /** Of the list. */
  row: count,
  name: z.string(),
  uscc: z.string(),
  county: z.string(),
  reason: z.string(),
  listed: z.string(),
  /** Whether it was listed in the period. */
  isNew: z.boolean(),
  /** Whole months on the list; `null` where it is not known since when. */
  months: count.nullable(),
  plan: z.string(),
  planned: z.string(),
  removed: z.string(),
  status: z.enum(bodyStatuses),
  daysOverdue: count.nullable(),
  issues: z.array(z.string()),
  note: z.string(),
});

/** What `gongshi dishonesty --json` prints. */
export const dishonestyOutputSchema = z.object({
  schemaVersion: z.literal(1),
  tool: toolSchema,
  /** `YYYY-MM`. */
  month: z.string(),
  from: z.string(),
  asOf: z.string(),
  /** By when counties are to answer. */
  due: z.string(),
  /** The sheet that the list was taken from. */
  sheet: z.string(),
  /** `listed` is the sum of the four states after it. */
  counts: z.object({
    listed: count,
    overdue: count,
    inPlan: count,
    noDay: count,
    noPlan: count,
    added: count,
    closed: count,
  }),
  listed: z.array(bodySchema),
  /** Off the list since `from`. */
  closed: z.array(bodySchema),
  counties: z.array(
    z.object({
      county: z.string(),
      listed: count,
      added: count,
      closed: count,
      overdue: count,
      noDay: count,
      noPlan: count,
      longest: count.nullable(),
      /** `null` where no scheme says how many. */
      points: z.number().nonnegative().nullable(),
    }),
  ),
  months: z.array(z.object({ month: z.string(), listed: count, added: count, closed: count })),
  bulletin: z.string(),
  letters: z.array(z.object({ county: z.string(), overdue: count, sheet: z.string(), document: z.string() })),
  unresolvedUnits: z.array(z.object({ name: z.string(), rows: count })),
  notes: z.array(z.string()),
});

export type DishonestyOutput = z.infer<typeof dishonestyOutputSchema>;

/** The list as JSON. */
export function dishonestyOutput(
  tool: Tool,
  { detail, unresolved, notes }: TaskOutcome<DishonestyDetail>,
  language: Language,
): DishonestyOutput {
  const { month, from, asOf, due, sheet, counts, hasPoints, bulletin } = detail;
  return {
    schemaVersion: 1,
    tool,
    ...{ month, from, asOf, due, sheet },
    counts: {
      listed: detail.listed.length,
      ...{ overdue: counts.overdue, inPlan: counts["in-plan"], noDay: counts["no-day"], noPlan: counts["no-plan"] },
      ...{ added: detail.added, closed: counts.removed },
    },
    listed: detail.listed.map(bodyOutput),
    closed: detail.closed.map(bodyOutput),
    counties: detail.counties.map(({ points, ...rest }) => ({ ...rest, points: hasPoints ? points : null })),
    months: detail.months.map((each) => ({ ...each })),
    bulletin,
    letters: detail.letters.map((each) => ({ ...each })),
    unresolvedUnits: unresolved.map(({ name, rows }) => ({ name, rows })),
    notes: notes.map((words) => words[language]),
  };
}

const bodyOutput = (body: ShownBody): z.infer<typeof bodySchema> => ({ ...body, issues: [...body.issues] });
