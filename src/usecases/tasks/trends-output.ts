import { z } from "zod";
import { changeStatuses } from "../../history/finding-changes";
import { type MonthPoint, type PointChange } from "../../history/month-point";
import { type Trend } from "../../history/trends";
import { rateOf, type Ratio } from "../../measures/ratio";
import { type Tool } from "../tool";
import { type TaskOutcome } from "./task";
import { type TrendsDetail } from "./trends-task";

const rateSchema = z
  .object({ numerator: z.int(), denominator: z.int(), rate: z.number().nullable() })
  .nullable()
  .describe("A rate from 0 to 1 in full precision with what it is made of; null where it is not known.");

const pointSchema = z
  .object({
    month: z.string(),
    volume: z.int().nullable(),
    compliance: rateSchema,
    late: rateSchema,
    concealment: rateSchema,
    score: z.number().nullable(),
    rank: z.int().nullable(),
    warned: z.boolean(),
  })
  .nullable()
  .describe("null is a month without data.");

const changeSchema = z
  .object({
    volume: z.number().nullable(),
    compliance: z.number().nullable(),
    late: z.number().nullable(),
    concealment: z.number().nullable(),
    score: z.number().nullable(),
    rank: z.number().nullable(),
  })
  .nullable()
  .describe("Rates in percentage points, rank in places gained; null where one of the two months is not known.");

const trendSchema = z.object({
  points: z.array(pointSchema),
  sinceMonth: changeSchema,
  sinceYear: changeSchema,
});

const countsSchema = z.object(
  Object.fromEntries(changeStatuses.map((status) => [status, z.int()])) as Record<
    (typeof changeStatuses)[number],
    z.ZodInt
  >,
);

/** What `history --json` prints. */
export const trendsOutputSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.string(), version: z.string() }),
  month: z.string(),
  running: z.boolean().describe("Whether the month is not over on the day of judgement."),
  months: z.array(z.string()),
  all: trendSchema,
  units: z.array(trendSchema.extend({ unit: z.string() })),
  findings: z
    .object({
      before: z.string(),
      total: countsSchema,
      byUnit: z.array(z.object({ unit: z.string(), counts: countsSchema })),
      byRule: z.array(z.object({ rule: z.string(), counts: countsSchema })),
      rows: z.object({ before: z.int(), now: z.int(), gone: z.int(), added: z.int() }),
      nameless: z.object({ before: z.int(), now: z.int() }),
      listed: z.array(
        z.object({
          status: z.enum(changeStatuses),
          unit: z.string(),
          sheet: z.string(),
          row: z.int(),
          key: z.string(),
          rule: z.string(),
        }),
      ),
    })
    .nullable(),
  unresolvedUnits: z.array(z.object({ name: z.string(), rows: z.int() })),
  notes: z.array(z.string()),
});

export type TrendsOutput = z.infer<typeof trendsOutputSchema>;

/** The history as JSON. */
export function trendsOutput(
  tool: Tool,
  { detail, unresolved, notes }: TaskOutcome<TrendsDetail>,
  language: "zh" | "en",
): TrendsOutput {
  const { trends, changes } = detail;
  return {
    schemaVersion: 1,
    tool: { name: tool.name, version: tool.version },
    month: trends.month,
    running: detail.isRunning,
    months: [...trends.months],
    all: trendOf(trends.all),
    units: trends.units.map((unit) => ({ unit: unit.name, ...trendOf(unit) })),
    findings:
      changes === null
        ? null
        : {
            before: changes.before,
            total: { ...changes.total },
            byUnit: changes.byUnit.map(({ name, counts }) => ({ unit: name, counts: { ...counts } })),
            byRule: changes.byRule.map(({ name, counts }) => ({ rule: name, counts: { ...counts } })),
            rows: { ...changes.rows },
            nameless: { ...changes.nameless },
            listed: changes.listed.map(({ status, unit, sheet, row, key, rule }) => ({
              ...{ status, unit, sheet, row, key, rule },
            })),
          },
    unresolvedUnits: unresolved.map(({ name, rows }) => ({ name, rows })),
    notes: notes.map((words) => words[language]),
  };
}

const trendOf = ({ points, sinceMonth, sinceYear }: Trend) => ({
  points: points.map((point) => (point === null ? null : shownPoint(point))),
  sinceMonth: copyOf(sinceMonth),
  sinceYear: copyOf(sinceYear),
});

const copyOf = (change: PointChange | null) => (change === null ? null : { ...change });

const shownPoint = ({ compliance, late, concealment, ...rest }: MonthPoint) => ({
  ...rest,
  compliance: shownRate(compliance),
  late: shownRate(late),
  concealment: shownRate(concealment),
});

const shownRate = (ratio: Ratio | null) => (ratio === null ? null : { ...ratio, rate: rateOf(ratio) });
