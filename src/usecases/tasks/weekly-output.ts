import { z } from "zod";
import { type Language } from "../../support/words";
import { weeklyStates } from "../../weekly/weekly-rows";
import { toolSchema, type Tool } from "../tool";
import { type TaskOutcome } from "./task";
import { type WeeklyDetail } from "./weekly-task";

const count = z.number().int().nonnegative();
const span = z.object({ from: z.string(), to: z.string() });

/** A row is of one state, and may be of the week too; `total` counts it once. */
const counts = z.object({
  total: count,
  ofWeek: count,
  states: z.object({ overdue: count, "this-week": count, "next-week": count, later: count, unknown: count }),
});

/** What `gongshi weekly --json` prints. */
export const weeklyOutputSchema = z.object({
  schemaVersion: z.literal(1),
  tool: toolSchema,
  day: z.string(),
  week: span,
  uploadOn: z.string().nullable(),
  next: span,
  total: counts,
  units: z.array(
    z.object({
      unit: z.string(),
      counts,
      items: z.array(
        z.object({
          source: z.string(),
          sheet: z.string(),
          row: count,
          documentNumber: z.string(),
          party: z.string(),
          decision: z.string(),
          due: z.string().nullable(),
          state: z.enum(weeklyStates),
          isOfWeek: z.boolean(),
          /** The deadline written out, and what is left of it. */
          arithmetic: z.string(),
        }),
      ),
    }),
  ),
  unresolvedUnits: z.array(z.object({ name: z.string(), rows: count })),
  notes: z.array(z.string()),
});

export type WeeklyOutput = z.infer<typeof weeklyOutputSchema>;

/** The weekly clear as JSON. */
export const weeklyOutput = (
  tool: Tool,
  { detail, unresolved, notes }: TaskOutcome<WeeklyDetail>,
  language: Language,
): WeeklyOutput => ({
  schemaVersion: 1,
  tool,
  ...detail,
  units: detail.units.map((unit) => ({
    ...unit,
    items: unit.items.map((item) => ({ ...item, arithmetic: item.arithmetic[language] })),
  })),
  unresolvedUnits: unresolved.map((each) => ({ ...each })),
  notes: notes.map((words) => words[language]),
});
