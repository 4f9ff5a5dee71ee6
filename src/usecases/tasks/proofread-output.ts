import { z } from "zod";
import { statementKinds, statementVerdicts } from "../../proofread/proofread-words";
import { type Language } from "../../support/words";
import { toolSchema, type Tool } from "../tool";
import { type ProofreadDetail } from "./proofread-task";
import { type TaskOutcome } from "./task";

const count = z.number().int().nonnegative();

/** What `gongshi proofread --json` prints. */
export const proofreadOutputSchema = z.object({
  schemaVersion: z.literal(1),
  tool: toolSchema,
  asOf: z.string(),
  /** They add up to the statements. */
  counts: z.object({ contradicted: count, "not-checkable": count, holds: count }),
  statements: z.array(
    z.object({
      text: z.string(),
      /** Where it begins in the bulletin's text, in UTF-16 units; of a .docx its paragraphs are lines. */
      offset: count,
      kind: z.enum(statementKinds),
      verdict: z.enum(statementVerdicts),
      /** What the tables say; `null` where they say nothing. */
      expected: z.string().nullable(),
      /** What the bulletin says. */
      found: z.string(),
      source: z.object({ table: z.string(), cells: z.string() }).nullable(),
      /** Why it does not hold, or cannot be checked. */
      why: z.string().nullable(),
      sentence: z.string(),
    }),
  ),
  /** What it was held against. */
  tables: z.array(z.object({ name: z.string(), title: z.string(), rows: count })),
  notes: z.array(z.string()),
});

export type ProofreadOutput = z.infer<typeof proofreadOutputSchema>;

/** What was found in a bulletin, as JSON. */
export const proofreadOutput = (
  tool: Tool,
  { detail, notes }: TaskOutcome<ProofreadDetail>,
  language: Language,
): ProofreadOutput => ({
  schemaVersion: 1,
  tool,
  asOf: detail.day,
  counts: { ...detail.counts },
  statements: detail.statements.map(({ text, offset, kind, verdict, expected, found, source, why, sentence }) => ({
    ...{ text, offset, kind, verdict, expected, found },
    source: source === null ? null : { ...source },
    ...{ why, sentence },
  })),
  tables: detail.tables.map((table) => ({ ...table })),
  notes: notes.map((words) => words[language]),
});
