import { z } from "zod";
import { candidateWords } from "../../sampling/sample-words";
import { type Language } from "../../support/words";
import { toolSchema, type Tool } from "../tool";
import { type SampleDetail } from "./sample-task";
import { type TaskOutcome } from "./task";

const count = z.number().int().nonnegative();

/** What `gongshi sample --json` prints. */
export const sampleOutputSchema = z.object({
  schemaVersion: z.literal(1),
  tool: toolSchema,
  day: z.string(),
  seed: z.string(),
  /** The month whose ledgers the drawn units are to send. */
  month: z.string(),
  scheme: z.string(),
  /** How the draw is repeated. */
  method: z.array(z.string()),
  groups: z.array(
    z.object({
      group: z.enum(["municipal", "county"]),
      asked: count,
      drawn: z.array(z.string()),
      candidates: z.array(
        z.object({
          unit: z.string(),
          /** What is digested, and its SHA-256. */
          text: z.string(),
          number: z.string(),
          place: count.nullable(),
          /** 1 for the last draw; `null` where the unit was not drawn of late. */
          drawsAgo: count.nullable(),
          why: z.string().nullable(),
        }),
      ),
      leftOut: z.array(z.string()),
    }),
  ),
  notes: z.array(z.string()),
});

export type SampleOutput = z.infer<typeof sampleOutputSchema>;

/** A draw as JSON. */
export function sampleOutput(
  tool: Tool,
  { detail, notes }: TaskOutcome<SampleDetail>,
  language: Language,
): SampleOutput {
  const { day, seed, month, scheme, method, groups } = detail;
  return {
    schemaVersion: 1,
    tool,
    day,
    seed,
    month,
    scheme: scheme[language],
    method: method.map((words) => words[language]),
    groups: groups.map(({ group, asked, candidates, leftOut }) => ({
      group,
      asked,
      drawn: candidates.filter(({ place }) => place !== null).map(({ unit }) => unit),
      candidates: candidates.map((each) => ({ ...each, why: candidateWords(each)?.[language] ?? null })),
      leftOut: [...leftOut],
    })),
    notes: notes.map((words) => words[language]),
  };
}
