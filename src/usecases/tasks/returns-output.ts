import { z } from "zod";
import { returnLevels } from "../../returns/problem-rows";
import { type Language } from "../../support/words";
import { toolSchema, type Tool } from "../tool";
import { type ReturnsDetail } from "./returns-task";
import { type TaskOutcome } from "./task";

const count = z.number().int().nonnegative();

/** What `gongshi returns --json` prints. */
export const returnsOutputSchema = z.object({
  schemaVersion: z.literal(1),
  tool: toolSchema,
  asOf: z.string(),
  /** By when units are to answer. */
  due: z.string(),
  /** `error`: rows with errors went back; `warning`: those with warnings only, too. */
  level: z.enum(returnLevels),
  /** Rows that went back, of all units. */
  rows: count,
  units: z.array(
    z.object({
      unit: z.string(),
      /** `false` for the rows of which no unit is known. */
      isKnown: z.boolean(),
      file: z.string(),
      rows: count,
      errors: count,
      warnings: count,
      problems: z.array(z.string()),
    }),
  ),
  notes: z.array(z.string()),
});

export type ReturnsOutput = z.infer<typeof returnsOutputSchema>;

/** Who got what back, as JSON. */
export function returnsOutput(
  tool: Tool,
  { detail, notes }: TaskOutcome<ReturnsDetail>,
  language: Language,
): ReturnsOutput {
  const units = detail.units.filter(({ isChosen }) => isChosen);
  return {
    schemaVersion: 1,
    tool,
    asOf: detail.day,
    due: detail.due,
    level: detail.level,
    rows: units.reduce((sum, { rows }) => sum + rows, 0),
    units: units.map(({ unit, isKnown, goesTo, rows, errors, warnings, problems }) => ({
      ...{ unit, isKnown, file: goesTo, rows, errors, warnings },
      problems: [...problems],
    })),
    notes: notes.map((words) => words[language]),
  };
}
