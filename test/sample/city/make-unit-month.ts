import { type Day } from "../../../src/calendar/day";
import { type ExampleRow, type RuleId } from "../../../src/rules/rule";
import { licenceCase, moment, penaltyCase, type Case, type Setting } from "../make-case";
import { type PartyMaker } from "../make-parties";
import { type Random } from "../seeded-random";
import { type CityBody, type Department } from "./city-body";
import { type CityMonth, workdaysUntil } from "./city-months";
import { type CasePlan } from "./plan-cases";

/** A case of the city with its number and what the platform has of it. */
export interface CityCase extends CasePlan {
  readonly unit: string;
  readonly kind: Case["kind"];
  /** The document numbers that are counted together, and its place among them. */
  readonly series: string;
  readonly serial: number;
  /** As the unit decided it, lawful in every cell. */
  readonly lawful: ExampleRow;
  /** The rows that the platform has of it: none, one, or two. */
  readonly received: CasePlan["received"];
  readonly platform: readonly ExampleRow[];
  /** The rule that its first row on the platform breaks, or `null`. */
  readonly broken: RuleId | null;
}

/** What lasts from month to month: parties, codes and serials. */
export interface UnitBook {
  readonly body: CityBody;
  readonly parties: PartyMaker;
  /** The code of each department by its name. */
  readonly codeOf: ReadonlyMap<string, string>;
  /** The last serial of each series. */
  readonly serials: Map<string, number>;
}

const daysInTime = 7;

/** The cases of a unit in a month in the order of their decisions. */
export function makeUnitMonth(
  book: UnitBook,
  plans: readonly CasePlan[],
  month: CityMonth,
  until: Day,
  random: Random,
): readonly CityCase[] {
  const days = workdaysUntil(month, until);
  return plans
    .map((plan) => ({ plan, made: openCase(book, plan, days, random) }))
    .sort((a, b) => a.made.decision - b.made.decision)
    .map(({ plan, made }) => closeCase(book, plan, made, random));
}

/** A case of given days, whatever month they are of. */
export function makeCaseOf(
  book: UnitBook,
  plan: CasePlan,
  [decision, received]: readonly [decision: Day, received: Day],
  random: Random,
): CityCase {
  const department = random.pick(book.body.departments);
  return closeCase(book, plan, caseOf(book, department, false, [decision, received], random), random);
}

function openCase(book: UnitBook, plan: CasePlan, days: readonly Day[], random: Random): Case {
  const { departments } = book.body;
  const isPenalty = plan.remark === "简易程序";
  const able = departments.filter(({ penalties }) => !isPenalty || penalties.length > 0);
  const department = random.pick(able.length === 0 ? departments : able);
  return caseOf(book, department, isPenalty, dates(plan, days, random), random);
}

function caseOf(
  { body, parties, codeOf }: UnitBook,
  department: Department,
  isPenalty: boolean,
  [decision, received]: readonly [decision: Day, received: Day],
  random: Random,
): Case {
  const setting: Setting = {
    unit: body,
    agency: department,
    agencyCode: codeOf.get(department.name) ?? "",
    decision,
    reportedAt: moment(received, random.int(8 * 3600 + 1800, 16 * 3600)),
    parties,
    random,
  };
  return decide(department, isPenalty, setting);
}

/** Both within the month, as far as the unit works in it: what is decided late in the month is reported quickly. */
function dates({ received }: CasePlan, days: readonly Day[], random: Random): readonly [decision: Day, received: Day] {
  const last = days.length - 1;
  const [least, most] = received === "late" ? [daysInTime + 1, daysInTime + 5] : [1, daysInTime];
  // What is concealed was due before the month ended.
  const decision = random.int(0, received === "never" ? Math.min(last - 1, daysInTime) : last - least);
  const found = [decision, Math.min(last, decision + random.int(least, most))].map((place) => days[place]);
  const [decided, came] = found;
  if (decided === undefined || came === undefined) throw new Error("The month has too few days for the case");
  return [decided, came];
}

function decide({ licences, penalties }: Department, isPenalty: boolean, setting: Setting): Case {
  const { random } = setting;
  const [licence, penalty] = [licences, penalties].map((matters) => matters.length > 0);
  if (penalty === true && (isPenalty || licence !== true || random.chance(0.5)))
    return penaltyCase(random.pick(penalties), setting);
  return licenceCase(random.pick(licences), setting);
}

const hour = 1 / 24;

function closeCase({ body, serials }: UnitBook, plan: CasePlan, made: Case, random: Random): CityCase {
  const series = `${made.agency} ${made.numbered(0)}`;
  const serial = (serials.get(series) ?? random.int(10, 90)) + (plan.skipsSerial ? 2 : 1);
  serials.set(series, serial);
  const lawful: ExampleRow = {
    ...made.cells,
    documentNumber: made.numbered(serial),
    ...(plan.remark === null ? {} : { remarks: plan.remark }),
  };
  const slip = plan.isWrong ? random.pick(slips[made.kind]) : null;
  const sent = { ...lawful, ...slip?.cells };
  const later = Number((made.reportedAt + hour).toFixed(8));
  const again = {
    no: [],
    alike: [sent],
    corrected: [{ ...lawful, reportedAt: later }],
  } as const;
  return {
    ...plan,
    unit: body.unit,
    kind: made.kind,
    series,
    serial,
    lawful,
    platform: plan.received === "never" ? [] : [sent, ...again[plan.again]],
    broken: slip?.rule ?? null,
  };
}

interface Slip {
  readonly cells: ExampleRow;
  readonly rule: RuleId;
}

/** What breaks one rule each, and leaves number, party and dates as they are. */
const slips: Readonly<Record<Case["kind"], readonly Slip[]>> = {
  licence: [
    { cells: { documentName: null }, rule: "required/blank" },
    { cells: { licenceCategory: "一般" }, rule: "licence/category" },
    { cells: { licenceContent: "无" }, rule: "text/filler" },
  ],
  penalty: [
    { cells: { legalBasis: null }, rule: "required/blank" },
    { cells: { violationFact: "详见决定书" }, rule: "text/filler" },
    { cells: { penaltyCategory: "罚没" }, rule: "penalty/category" },
  ],
};
