import { z } from "zod";
import { rateOf } from "../../measures/ratio";
import { completion, type ItemTally } from "../../monitoring/assess-month";
import { itemStatuses } from "../../monitoring/item-state";
import { monitoringFacts } from "../../monitoring/monitoring-facts";
import { momentText } from "../../monitoring/monitoring-words";
import { type Language } from "../../support/words";
import { toolSchema, type Tool } from "../tool";
import { type MonitorDetail } from "./monitor-task";
import { type TaskOutcome } from "./task";

const count = z.number().int().nonnegative();
const rate = z.number().nullable();

/** `due` is the sum of the others; `completion` is `done / due`, `null` where nothing is due. */
const tallySchema = z.object({
  due: count,
  done: count,
  late: count,
  incomplete: count,
  missing: count,
  pending: count,
  completion: rate,
});

/** Points of open items: the sum of those known, and how many items have none. */
const stakeSchema = z.object({ points: z.number(), unknown: count });

/** What `gongshi monitor --json` prints. */
export const monitorOutputSchema = z.object({
  schemaVersion: z.literal(1),
  tool: toolSchema,
  /** `YYYY-MM`. */
  month: z.string(),
  asOf: z.string(),
  /** `2024-02-20 17:00`. */
  deadline: z.string(),
  isOver: z.boolean(),
  /** What the notice says of the indicators of 2019. */
  facts: z.object({ basis: z.string(), points: z.number(), cityPoints: z.number(), cityShare: rate, items: count }),
  indicators: z.array(z.object({ number: count, name: z.string(), level: z.string(), points: z.number().nullable() })),
  tally: tallySchema,
  stake: stakeSchema,
  units: z.array(
    z.object({
      unit: z.string(),
      group: z.enum(["municipal", "county"]),
      rank: count.nullable(),
      tally: tallySchema,
      stake: stakeSchema,
      items: z.array(
        z.object({
          number: count,
          status: z.enum(itemStatuses),
          at: z.string().nullable(),
          /** At least so many where `at` has no time of day. */
          lateMinutes: count.nullable(),
          lacking: z.array(z.string()),
          count: count.nullable(),
        }),
      ),
    }),
  ),
  quarter: z
    .object({
      title: z.string(),
      months: z.array(z.string()),
      leftOut: z.array(z.string()),
      tally: tallySchema,
      units: z.array(
        z.object({ unit: z.string(), rank: count.nullable(), completion: z.array(rate), tally: tallySchema }),
      ),
    })
    .nullable(),
  bulletin: z.string(),
  reminders: z.array(z.object({ unit: z.string(), text: z.string() })),
  notes: z.array(z.string()),
});

export type MonitorOutput = z.infer<typeof monitorOutputSchema>;

/** The month of the city's indicators as JSON. */
export function monitorOutput(
  tool: Tool,
  { detail, notes }: TaskOutcome<MonitorDetail>,
  language: Language,
): MonitorOutput {
  const { assessment, quarter, asOf, deadline, bulletin, reminders } = detail;
  const { month, isOver, indicators, units, tally, stake } = assessment;
  const { basis, points, itemCount } = monitoringFacts;
  return {
    schemaVersion: 1,
    tool,
    ...{ month, asOf, deadline, isOver },
    facts: {
      ...{ basis, points: points.all, cityPoints: points.city, items: itemCount },
      cityShare: rateOf({ numerator: points.city, denominator: points.all }),
    },
    indicators: indicators.map(({ number, name, level, points: worth }) => ({ number, name, level, points: worth })),
    tally: tallyOutput(tally),
    stake: { ...stake },
    units: units.map(({ unit, group, rank, tally: own, stake: ownStake, items }) => ({
      ...{ unit, group, rank, tally: tallyOutput(own), stake: { ...ownStake } },
      items: items.map(({ status, at, lateMinutes, lacking, count: sent }, index) => ({
        number: indicators[index]?.number ?? 0,
        status,
        at: at === null ? null : momentText(at),
        ...{ lateMinutes, lacking: [...lacking], count: sent },
      })),
    })),
    quarter:
      quarter === null
        ? null
        : {
            ...{ title: quarter.title, months: [...quarter.months], leftOut: [...quarter.leftOut] },
            tally: tallyOutput(quarter.tally),
            units: quarter.units.map(({ unit, rank, months, tally: own }) => ({
              ...{ unit, rank, completion: months.map(rateOf), tally: tallyOutput(own) },
            })),
          },
    bulletin,
    reminders: reminders.map((each) => ({ ...each })),
    notes: notes.map((words) => words[language]),
  };
}

const tallyOutput = (tally: ItemTally): z.infer<typeof tallySchema> => ({
  ...tally,
  completion: rateOf(completion(tally)),
});
