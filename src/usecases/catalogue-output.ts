import { z } from "zod";
import { severities } from "../findings/severity";
import { judgedExamples } from "../rules/judged-examples";
import { type Rule } from "../rules/rule";
import { basisSchema, kinds } from "../standard/field";
import { type Language } from "../support/words";
import { toolSchema, type Tool } from "./tool";

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const fix = z.object({ kind: z.enum(["safe", "ask"]), value: cell });

/** What `gongshi rules --json` prints. */
export const catalogueOutputSchema = z.object({
  schemaVersion: z.literal(1),
  tool: toolSchema,
  rules: z.array(
    z.object({
      id: z.string(),
      severity: z.enum(severities),
      basis: z.string(),
      basisStatus: basisSchema,
      title: z.string(),
      why: z.string(),
      kinds: z.array(z.enum(kinds)),
      fixable: z.boolean(),
      examples: z.array(
        z.object({
          outcome: z.string(),
          headers: z.array(z.string()).optional(),
          rows: z.array(z.record(z.string(), cell)).optional(),
          findings: z.array(z.object({ message: z.string(), hint: z.string(), fix: fix.optional() })),
        }),
      ),
    }),
  ),
});

export type CatalogueOutput = z.infer<typeof catalogueOutputSchema>;

/** The rule catalogue as JSON; each example with what the rule really says about it. */
export function catalogueOutput(tool: Tool, rules: readonly Rule[], language: Language): CatalogueOutput {
  return {
    schemaVersion: 1,
    tool,
    rules: rules.map((rule) => ({
      id: rule.id,
      severity: rule.severity,
      basis: rule.basis.text,
      basisStatus: rule.basis.status,
      title: rule.title[language],
      why: rule.why[language],
      kinds: [...rule.kinds],
      fixable: rule.fixable,
      examples: judgedExamples(rule).map(({ outcome, headers, rows, findings }) => ({
        outcome,
        ...(headers.length > 0
          ? { headers: [...headers] }
          : { rows: rows.map((cells) => Object.fromEntries(cells.map(({ field, value }) => [field.code, value]))) }),
        findings: findings.map((finding) => ({
          message: finding.message[language],
          hint: finding.hint[language],
          ...(finding.fix !== null && { fix: finding.fix }),
        })),
      })),
    })),
  };
}
