import { z } from "zod";
import { readDay } from "../calendar/read-day";
import { severities } from "../findings/severity";
import { builtInRosterIds } from "../units/built-in-rosters";
import { basisSchema, fieldSchema, kinds } from "./field";

/** `YYYY-MM-DD` in the data, a Day in the program. */
const day = z.string().transform((text, context) => {
  const value = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readDay(text, false) : null;
  if (value !== null) return value;
  context.addIssue({ code: "custom", message: `"${text}" is not a date YYYY-MM-DD` });
  return z.NEVER;
});

const entrySchema = z.strictObject({
  value: z.string().min(1),
  /** Other spellings of the same value; they pass, and the fix writes `value`. */
  aliases: z.array(z.string().min(1)).optional(),
  basis: basisSchema,
});

/** A list of lawful or tell-tale values, each with its basis. */
const codeListSchema = z.array(entrySchema).min(1);

export type CodeList = z.infer<typeof codeListSchema>;

/** A span of decision dates, both ends included; `null` is open. */
const decisionSpan = { decisionFrom: day.nullable(), decisionTo: day.nullable() };

const deadlineSchema = z.strictObject({
  ...decisionSpan,
  count: z.number().int().positive(),
  unit: z.enum(["working-day", "calendar-day"]),
  /** Whether a last day that is no working day moves to the next one. */
  rollForward: z.boolean(),
  basis: basisSchema,
  source: z.string().min(1),
});

const backfillWindowSchema = z.strictObject({
  decisionFrom: day,
  decisionTo: day,
  /** Last day on which the compliant row must have arrived. */
  acceptedBy: day,
  /** The city's own deadline before that, where it set one. */
  cityDeadline: day.exactOptional(),
  /** The statistics month whose lateness is lifted, `YYYY-MM`. */
  scopeMonth: z.string().regex(/^\d{4}-\d{2}$/),
  basis: basisSchema,
  source: z.string().min(1),
});

/** How long a penalty of one degree is published, in months from the decision date. */
const publicityTermSchema = z.strictObject({
  degree: z.enum(["minor", "ordinary", "serious"]),
  /** How the column 失信程度 names the degree. */
  words: z.array(z.string().min(1)).min(1),
  minMonths: z.number().int().nonnegative(),
  maxMonths: z.number().int().positive(),
  /** Whether such a penalty is in principle not published at all. */
  inPrincipleNotPublished: z.boolean(),
  basis: basisSchema,
});

const publicityRegimeSchema = z.strictObject({
  id: z.string().min(1),
  ...decisionSpan,
  source: z.string().min(1),
  terms: z.array(publicityTermSchema).min(1),
  /** Fields of supervision with a longer minimum, recognised by words in the violation or the agency's name. */
  longerMinimum: z.array(
    z.strictObject({ words: z.array(z.string().min(1)).min(1), minMonths: z.number().int(), basis: basisSchema }),
  ),
});

const keyParts = ["documentNumber", "party", "agency", "licenceNumber", "decisionDate", "partyName"] as const;

/** A part of the key by which two rows are the same case (standard §6.3). */
export type KeyPart = (typeof keyParts)[number];

const byKind = <T extends z.ZodType>(schema: T) => z.strictObject({ [kinds[0]]: schema, [kinds[1]]: schema });

/** Everything that the rules, the deadlines and the annexes take from the publishing standard or an office's profile. */
export const standardSchema = z.strictObject({
  profile: z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    version: z.string().min(1),
    title: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
    basis: basisSchema,
    source: z.string().min(1),
  }),
  fields: byKind(z.array(fieldSchema).min(1)),
  /** Columns that ledgers and platform exports carry beside the field tables (standard §4.4). */
  besideFields: z.array(fieldSchema),
  codeLists: z.strictObject({
    partyCategories: codeListSchema,
    documentTypes: codeListSchema,
    licenceCategories: codeListSchema,
    penaltyCategories: codeListSchema,
    licenceStatuses: codeListSchema,
    fillers: codeListSchema,
    simpleProcedureWords: codeListSchema,
    notPublicWords: codeListSchema,
    noSanctionWords: codeListSchema,
    organisationNameEndings: codeListSchema,
    noteRowWords: codeListSchema,
    totalRowWords: codeListSchema,
  }),
  deadlines: z.array(deadlineSchema).min(1),
  backfillWindows: z.array(backfillWindowSchema),
  dueSoonWorkingDays: z.number().int().nonnegative(),
  publicityRegimes: z.array(publicityRegimeSchema),
  /** Severities that differ from the rule's own; `off` switches a rule off. */
  severities: z.record(z.string(), z.enum([...severities, "off"])),
  duplicateKey: byKind(z.array(z.enum(keyParts)).min(1)),
  /** Id of the shipped roster that stands in where the workbook has no 单位名录. */
  roster: z.literal(builtInRosterIds).nullable(),
});

export type Standard = z.infer<typeof standardSchema>;
