import { z } from "zod";
import { returnedStatuses } from "../../returns/judge-returned";
import { type Language } from "../../support/words";
import { toolSchema, type Tool } from "../tool";
import { type ReturnedDetail } from "./returned-task";
import { type TaskOutcome } from "./task";

const count = z.number().int().nonnegative();

/** What `gongshi returned --json` prints. */
export const returnedOutputSchema = z.object({
  schemaVersion: z.literal(1),
  tool: toolSchema,
  asOf: z.string(),
  units: z.array(
    z.object({
      unit: z.string(),
      /** Rows that went out: where the unit has answered, the sum of the next five. */
      sent: count,
      hasAnswered: z.boolean(),
      fixed: count,
      stillWrong: count,
      newProblem: count,
      missing: count,
      conflict: count,
      /** Rows in which cells were changed that nothing was wrong with. */
      beyond: count,
    }),
  ),
  rows: z.array(
    z.object({
      unit: z.string(),
      id: z.string(),
      /** Where the row stands in the original. */
      sheet: z.string(),
      row: count,
      documentNumber: z.string(),
      party: z.string(),
      status: z.enum(returnedStatuses),
      remaining: z.array(z.string()),
      fresh: z.array(z.string()),
      beyond: z.array(z.string()),
    }),
  ),
  /** Rows that the original does not have, where they came back. */
  added: z.array(
    z.object({ file: z.string(), sheet: z.string(), row: count, documentNumber: z.string(), isWrong: z.boolean() }),
  ),
  notes: z.array(z.string()),
});

export type ReturnedOutput = z.infer<typeof returnedOutputSchema>;

/** What came of the rows that went out, as JSON. */
export const returnedOutput = (
  tool: Tool,
  { detail, notes }: TaskOutcome<ReturnedDetail>,
  language: Language,
): ReturnedOutput => ({
  schemaVersion: 1,
  tool,
  asOf: detail.day,
  units: detail.units.map((unit) => ({ ...unit })),
  rows: detail.rows.map((row) => ({
    ...row,
    remaining: [...row.remaining],
    fresh: [...row.fresh],
    beyond: [...row.beyond],
  })),
  added: detail.added.map((row) => ({ ...row })),
  notes: notes.map((words) => words[language]),
});
