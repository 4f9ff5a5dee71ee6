import { z } from "zod";
import { type Language } from "../../support/words";
import { toolSchema, type Tool } from "../tool";
import { type DailyDetail } from "./daily-task";
import { type TaskOutcome } from "./task";

const count = z.number().int();

/** Rates are fractions of full precision, `null` where there is nothing to divide by. */
const figures = {
  received: count.nullable(),
  late: count.nullable(),
  lateRate: z.number().nullable(),
  correct: count.nullable(),
  reportedCorrect: count.nullable(),
  correctRate: z.number().nullable(),
  duplicates: count.nullable(),
  pending: count.nullable(),
  excluded: count.nullable(),
  /** What the columns are made of; `received` = `correct` + `problem` + `duplicate` + `pending`. */
  counts: z.object({
    received: count,
    correct: count,
    problem: count,
    duplicate: count,
    pending: count,
    excluded: count,
    volume: count,
    late: count,
    exempt: count,
    timeUnknown: count,
  }),
};

/** What `gongshi stats --json` prints. */
export const dailyOutputSchema = z.object({
  schemaVersion: z.literal(1),
  tool: toolSchema,
  /** The day from which silent weeks are counted back. */
  day: z.string(),
  range: z.object({ from: z.string(), to: z.string() }),
  definitions: z.array(z.object({ column: z.string(), name: z.string(), definition: z.string() })),
  units: z.array(z.object({ unit: z.string(), group: z.enum(["municipal", "county"]).nullable(), ...figures })),
  /** Rows of no unit of the roster; they are in the total. */
  unplaced: z.object(figures),
  total: z.object(figures),
  silent: z.array(
    z.object({
      unit: z.string(),
      lastDay: z.string().nullable(),
      weeks: z.number().int(),
      action: z.enum(["warn", "call"]),
      text: z.string(),
    }),
  ),
  unresolvedUnits: z.array(z.object({ name: z.string(), rows: count })),
  notes: z.array(z.string()),
});

export type DailyOutput = z.infer<typeof dailyOutputSchema>;

/** The daily table as JSON. */
export const dailyOutput = (
  tool: Tool,
  { detail, unresolved, notes }: TaskOutcome<DailyDetail>,
  language: Language,
): DailyOutput => ({
  schemaVersion: 1,
  tool,
  ...detail,
  definitions: [...detail.definitions],
  units: [...detail.units],
  silent: [...detail.silent],
  unresolvedUnits: unresolved.map((each) => ({ ...each })),
  notes: notes.map((words) => words[language]),
});
