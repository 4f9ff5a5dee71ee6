import { z } from "zod";
import { type ItemScore } from "../../scores/assess";
import { type ScorePart, type ScoreScheme } from "../../scores/score-scheme";
import { formulaWords, whatIfWords } from "../../scores/score-words";
import { type ScoredUnit } from "../../scores/scored-unit";
import { type Language } from "../../support/words";
import { toolSchema, type Tool } from "../tool";
import { type ScoreDetail } from "./score-task";
import { type TaskOutcome } from "./task";

const count = z.number().int().nonnegative();
/** Full precision; `null` where it could not be judged. */
const points = z.number().nullable();
const ratio = z.object({ numerator: count, denominator: count });
const place = z.object({ file: z.string(), sheet: z.string(), row: count, why: z.string() });
const rows = z.object({ total: count, shown: z.array(place) });

const unitSchema = z.object({
  unit: z.string(),
  group: z.enum(["municipal", "county"]),
  /** Rows of the month; ranked, not scored. */
  volume: count,
  volumeRank: count,
  items: z.object({ plan: points, column: points, compliance: points, timeliness: points, completeness: points }),
  deduction: z.number(),
  bonus: z.number(),
  total: points,
  rank: count.nullable(),
  warned: z.boolean(),
  repeated: z.boolean(),
  /** Why points are missing, or why the unit is not ranked. */
  why: z.array(z.string()),
  /** Every item of the scheme with its numbers written out. */
  details: z.array(
    z.object({ item: z.string(), max: z.number(), points, ratio: ratio.nullable(), formula: z.string() }),
  ),
  /** The first rows that cost points. */
  rows: z.object({ compliance: rows, timeliness: rows, completeness: rows }),
  whatIf: z.array(z.object({ text: z.string(), gain: z.number(), total: z.number(), rank: count })),
});

/** What `gongshi score --json` prints. */
export const scoreOutputSchema = z.object({
  schemaVersion: z.literal(1),
  tool: toolSchema,
  month: z.string(),
  /** A shipped scheme's id, or 考核方案 for the office's own. */
  scheme: z.string(),
  units: z.array(unitSchema),
  /** Drawn units by what became of their ledgers; `missing` ones neither sent nor explained. */
  ledgers: z.array(z.object({ unit: z.string(), status: z.enum(["compared", "sent", "explained", "missing"]) })),
  unresolvedUnits: z.array(z.object({ name: z.string(), rows: count })),
  notes: z.array(z.string()),
});

export type ScoreOutput = z.infer<typeof scoreOutputSchema>;

/** A month's scores as JSON. */
export function scoreOutput(
  tool: Tool,
  { detail, notes, unresolved }: TaskOutcome<ScoreDetail>,
  language: Language,
): ScoreOutput {
  const { month, scheme, units, returns } = detail;
  return {
    schemaVersion: 1,
    tool,
    month,
    scheme: scheme.id,
    units: units.map((unit) => unitOutput(unit, scheme, language)),
    ledgers: returns.map((each) => ({ ...each })),
    unresolvedUnits: unresolved.map((each) => ({ ...each })),
    notes: notes.map((words) => words[language]),
  };
}

function unitOutput(scored: ScoredUnit, scheme: ScoreScheme, language: Language): ScoreOutput["units"][number] {
  const { unit, group, volume, volumeRank, items, deduction, bonus, total, rank, warned, repeated } = scored;
  const lost = items.filter(({ item, points: earned }) =>
    item.kind === "bonus" ? false : item.kind === "deduction" ? earned !== 0 : earned !== item.points,
  );
  const listed = (kind: keyof ScoredUnit["rows"]) => ({
    total: scored.rows[kind].total,
    shown: scored.rows[kind].shown.map(({ file, sheet, row, why }) => ({ file, sheet, row, why })),
  });
  return {
    ...{ unit, group, volume, volumeRank, deduction, bonus, total, rank, warned, repeated },
    items: {
      plan: pointsOfPart(items, "plan"),
      column: pointsOfPart(items, "column"),
      compliance: pointsOfPart(items, "compliance"),
      timeliness: pointsOfPart(items, "timeliness"),
      completeness: pointsOfPart(items, "completeness"),
    },
    why: lost.map((each) => `${each.item.name}: ${formulaWords(each, scheme)[language]}`),
    details: items.map((each) => ({
      item: each.item.name,
      max: each.item.points,
      points: each.points,
      ratio: each.ratio === null ? null : { ...each.ratio },
      formula: formulaWords(each, scheme)[language],
    })),
    rows: { compliance: listed("compliance"), timeliness: listed("timeliness"), completeness: listed("completeness") },
    whatIf: scored.whatIf.map((each) => ({
      text: whatIfWords(each)[language],
      gain: each.gain,
      total: each.total,
      rank: each.rank,
    })),
  };
}

/** The points of the items that make a part; `null` where one of them could not be judged. */
const pointsOfPart = (items: readonly ItemScore[], part: ScorePart): number | null =>
  items
    .filter(({ item }) => ("part" in item ? item.part : item.kind) === part)
    .reduce<number | null>((sum, { points: earned }) => (sum === null || earned === null ? null : sum + earned), 0);
