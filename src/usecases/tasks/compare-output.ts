import { z } from "zod";
import { exclusionReasons, pairReasons, pairStatuses } from "../../compare/comparison";
import { type ShownRow } from "../../compare/shown-pair";
import { kinds } from "../../standard/field";
import { type Language } from "../../support/words";
import { toolSchema, type Tool } from "../tool";
import { type CompareDetail } from "./compare-task";
import { type TaskOutcome } from "./task";

const count = z.number().int().nonnegative();

const rowSchema = z.object({
  file: z.string(),
  sheet: z.string(),
  row: count,
  /** The cell of the document number. */
  address: z.string(),
  unit: z.string(),
  documentNumber: z.string(),
  party: z.string(),
  /** `YYYY-MM-DD`; empty where the row has none. */
  decisionDate: z.string(),
  /** As the register 比对确认 names the row. */
  key: z.string(),
});

const pairSchema = z.object({
  /** `near` is for a person to confirm and not concealed until rejected. */
  status: z.enum(pairStatuses),
  reason: z.enum(pairReasons),
  kind: z.enum(kinds),
  /** Rows of the sheets, 1-based; `null` where that side lacks the case. */
  ledgerRow: count.nullable(),
  platformRow: count.nullable(),
  why: z.string(),
  ledger: rowSchema.nullable(),
  platform: rowSchema.nullable(),
});

/** What `gongshi compare --json` prints. */
export const compareOutputSchema = z.object({
  schemaVersion: z.literal(1),
  tool: toolSchema,
  /** `YYYY-MM`; `null` where all months were compared. */
  month: z.string().nullable(),
  should: count,
  concealed: count,
  /** Concealed over should: a ratio of sums, `null` where nothing should have been reported. */
  concealmentRate: z.number().nullable(),
  counts: z.record(z.enum(pairStatuses), count),
  exclusions: z.record(z.enum(exclusionReasons), count),
  byUnit: z.array(
    z.object({
      unit: z.string(),
      should: count,
      concealed: count,
      rate: z.number().nullable(),
      reported: count,
      late: count,
      near: count,
      excluded: count,
    }),
  ),
  /** Those that ask for most first; `pairsTotal` says how many there are. */
  pairs: z.array(pairSchema),
  pairsTotal: count,
  /** Serials that the ledgers leave out between their first and last of an agency and year; the first of `gapsTotal`. */
  gaps: z.array(
    z.object({
      kind: z.enum(kinds),
      prefix: z.string(),
      year: count,
      from: count,
      to: count,
      /** How many of them the platform has. */
      onPlatform: count,
    }),
  ),
  gapsTotal: count,
  unresolvedUnits: z.array(z.object({ name: z.string(), rows: count })),
  notes: z.array(z.string()),
});

export type CompareOutput = z.infer<typeof compareOutputSchema>;

/** A comparison as JSON. */
export function compareOutput(
  tool: Tool,
  { detail, notes, unresolved }: TaskOutcome<CompareDetail>,
  language: Language,
): CompareOutput {
  const { month, should, concealed, concealmentRate, counts, exclusions, byUnit, pairs, gaps } = detail;
  return {
    schemaVersion: 1,
    tool,
    month,
    should,
    concealed,
    concealmentRate,
    counts: { ...counts },
    exclusions: { ...exclusions },
    byUnit: byUnit.map(({ unit, should, concealed, rate, reported, late, near, excluded }) => ({
      ...{ unit, should, concealed, rate, reported, late, near, excluded },
    })),
    pairs: pairs.shown.map(({ status, reason, kind, why, ledger, platform }) => ({
      ...{ status, reason, kind },
      ledgerRow: ledger?.row ?? null,
      platformRow: platform?.row ?? null,
      why,
      ledger: ledger && rowOf(ledger),
      platform: platform && rowOf(platform),
    })),
    pairsTotal: pairs.total,
    gaps: gaps.shown.map((gap) => ({ ...gap })),
    gapsTotal: gaps.total,
    unresolvedUnits: unresolved.map(({ name, rows }) => ({ name, rows })),
    notes: notes.map((note) => note[language]),
  };
}

const rowOf = ({ file, sheet, row, address, unit, documentNumber, party, decisionDate, key }: ShownRow) => ({
  ...{ file, sheet, row, address, unit, documentNumber, party, decisionDate, key },
});
