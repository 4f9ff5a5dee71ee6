import { z } from "zod";
import { exposureVerdicts } from "../../exposure/match-exposures";
import { type Language } from "../../support/words";
import { toolSchema, type Tool } from "../tool";
import { type ExposureDetail } from "./exposure-task";
import { type TaskOutcome } from "./task";

const count = z.number().int().nonnegative();

/** What `gongshi exposure --json` prints. */
export const exposureOutputSchema = z.object({
  schemaVersion: z.literal(1),
  tool: toolSchema,
  asOf: z.string(),
  /** By when units are to answer. */
  due: z.string(),
  /** They add up to the exposures. */
  counts: z.object({
    reported: count,
    late: count,
    "not-reported": count,
    probable: count,
    unmatched: count,
    uncovered: count,
  }),
  exposures: z.array(
    z.object({
      /** Of the register. */
      row: count,
      day: z.string(),
      party: z.string(),
      matter: z.string(),
      source: z.string(),
      documentNumber: z.string(),
      unit: z.string(),
      verdict: z.enum(exposureVerdicts),
      why: z.string(),
      match: z
        .object({
          file: z.string(),
          sheet: z.string(),
          row: count,
          documentNumber: z.string(),
          party: z.string(),
          decisionDate: z.string(),
          reportedAt: z.string(),
        })
        .nullable(),
      /** What to say on the phone. */
      reminder: z.string().nullable(),
    }),
  ),
  letters: z.array(z.object({ unit: z.string(), exposures: count, sheet: z.string(), document: z.string() })),
  notes: z.array(z.string()),
});

export type ExposureOutput = z.infer<typeof exposureOutputSchema>;

/** What was found of the exposures, as JSON. */
export const exposureOutput = (
  tool: Tool,
  { detail, notes }: TaskOutcome<ExposureDetail>,
  language: Language,
): ExposureOutput => ({
  schemaVersion: 1,
  tool,
  asOf: detail.day,
  due: detail.due,
  counts: { ...detail.counts },
  exposures: detail.items.map((item) => ({ ...item, match: item.match === null ? null : { ...item.match } })),
  letters: detail.letters.map((letter) => ({ ...letter })),
  notes: notes.map((words) => words[language]),
});
