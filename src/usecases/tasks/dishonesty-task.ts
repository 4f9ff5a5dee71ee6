import { annexSheetPlan } from "../../annexes/annex-sheet-plan";
import { dishonestyAnnex } from "../../annexes/dishonesty-annex";
import { type UnresolvedUnit } from "../../annexes/make-annexes";
import { type Month, readMonth } from "../../annexes/month";
import { addMonths, type Day, isoDate } from "../../calendar/day";
import { readDay } from "../../calendar/read-day";
import { bodyIssueWords } from "../../dishonesty/body-issues";
import { type BodyStatus } from "../../dishonesty/body-status";
import {
  type CountyStanding,
  type DeductionScheme,
  dishonestyMonth,
  type MonthCount,
  type TrackedBody,
} from "../../dishonesty/dishonesty-month";
import { dishonestyBulletin, dishonestyFigures, dishonestyNotes } from "../../dishonesty/dishonesty-words";
import { inCounties } from "../../dishonesty/in-counties";
import { overviewSheetPlan } from "../../dishonesty/overview-sheet-plan";
import { isDishonestyListName, readDishonestyList } from "../../dishonesty/read-dishonesty-list";
import { dishonestyLetters } from "../../dishonesty/reminder-letter";
import { trackingSheetPlan } from "../../dishonesty/tracking-sheet-plan";
import { documentSheets } from "../../documents/document-sheets";
import { resultSheets } from "../../ledger/own-sheets";
import { maskPersonalNumbers } from "../../privacy/mask";
import { type DishonestyEntry, dishonestyRegister } from "../../registers/dishonesty-register";
import { err, ok, type Result } from "../../support/result";
import { type Language, type Words } from "../../support/words";
import { compareKey } from "../../text/compare-key";
import { createUnitResolver } from "../../units/resolve-unit";
import { answerDay } from "./answer-day";
import { unreadableRegister } from "./refusals";
import { type Task, type TaskInput } from "./task";

/** What the list is looked at with. */
export interface DishonestySettings extends DeductionScheme {
  /** `YYYY-MM`: what is new and what was closed is counted from its first day. */
  readonly month: string;
  /** A day of the month `YYYY-MM-DD`; its last day, or today while it runs, where empty. */
  readonly day: string;
  /** Sheets that may hold the list where 严重失信主体名单 does not. */
  readonly sheets: readonly string[];
  /** By when counties are to answer, `YYYY-MM-DD`; the third working day from now where empty. */
  readonly due: string;
  /** Who signs the letters. */
  readonly sender: string;
}

/** A body as pane and command line show it; personal numbers masked, days as `YYYY-MM-DD`, empty where unknown. */
export interface ShownBody extends Pick<
  TrackedBody,
  "row" | "name" | "uscc" | "county" | "reason" | "plan" | "note" | "status" | "daysOverdue" | "months" | "isNew"
> {
  readonly listed: string;
  readonly planned: string;
  readonly removed: string;
  /** What a person should look at, in words. */
  readonly issues: readonly string[];
}

/** The list as it stands. */
export interface DishonestyDetail {
  readonly sheet: string;
  readonly month: string;
  readonly from: string;
  readonly asOf: string;
  readonly due: string;
  /** Of those on the list, but for `removed`: those that came off it in the period. */
  readonly counts: Readonly<Record<BodyStatus, number>>;
  /** Those listed in the period. */
  readonly added: number;
  readonly listed: readonly ShownBody[];
  readonly closed: readonly ShownBody[];
  readonly counties: readonly CountyStanding[];
  readonly hasPoints: boolean;
  readonly months: readonly MonthCount[];
  readonly bulletin: string;
  /** Whom a letter goes to, how many overdue bodies it names, and what it is called as a sheet and as a document. */
  readonly letters: readonly {
    readonly county: string;
    readonly overdue: number;
    readonly sheet: string;
    readonly document: string;
  }[];
}

/** 严重失信名单: who is on the list, who is overdue, who is off it (Pingdingshan's notice of February 2024, 四). */
export const dishonestyTask: Task<DishonestySettings, DishonestyDetail> = {
  initial: ({ today, sheets }) => ({
    month: isoDate(addMonths(today, -1)).slice(0, 7),
    day: "",
    sheets: sheets.filter(isDishonestyListName),
    due: "",
    sender: "",
    ...{ perBody: 0, perOverdue: 0, perMonth: 0 },
  }),
  run(input, settings) {
    const { env, roster, language, tool } = input;
    const { perBody, perOverdue, perMonth } = settings;
    if (![perBody, perOverdue, perMonth].every((points) => Number.isFinite(points) && points >= 0)) {
      return err(faults.points);
    }
    const month = readMonth(settings.month);
    if (month === null) return err(faults.month);
    const asOf = dayOfJudgement(settings.day, month, env.asOf);
    if (!asOf.ok) return asOf;
    const due = answerDay(settings.due, env);
    if (!due.ok) return due;
    const list = readDishonestyList(listSheets(input, settings), (name) => settings.sheets.includes(name));
    if (list === null) return err(faults.noList);
    if (list.faults.length > 0) return err(unreadableRegister(list.faults));

    const resolve = roster === null ? () => null : createUnitResolver(roster);
    const nameOf = (county: string): string => compareKey(resolve(county)?.name ?? county);
    const bodies = inCounties(list.bodies.map(masked), resolve);
    const found = dishonestyMonth(
      bodies,
      { from: month.from, to: asOf.value },
      settings,
      (one, other) => nameOf(one) === nameOf(other),
    );
    const sender = settings.sender.trim();
    const letters = dishonestyLetters(found, {
      ...{ sender, today: env.asOf, due: due.value, creator: `${tool.name} ${tool.version}` },
    });
    const documents = letters.map(({ document }) => document);
    const sheets = documentSheets(documents, () => resultSheets.dishonestyLetters);
    const hasPoints = perBody + perOverdue + perMonth > 0;
    const counts = { removed: found.closed.length, overdue: 0, "in-plan": 0, "no-day": 0, "no-plan": 0 };
    for (const { status } of found.listed) counts[status] += 1;
    return ok({
      plans: [
        annexSheetPlan(dishonestyAnnex(month, found.listed)),
        trackingSheetPlan(found, language),
        overviewSheetPlan(found, { hasPoints }),
        ...sheets,
      ],
      documents,
      figures: dishonestyFigures(found),
      notes: dishonestyNotes(found, {
        ...{ sheet: list.sheet, hasPoints, hasSender: sender !== "", letters: letters.length },
        isRunning: settings.day === "" && asOf.value < month.to,
      }),
      unresolved: roster === null ? [] : strangers(found.counties, (county) => resolve(county) !== null),
      records: [],
      detail: {
        sheet: list.sheet,
        month: settings.month,
        from: isoDate(month.from),
        asOf: isoDate(asOf.value),
        due: isoDate(due.value),
        counts,
        added: [...found.listed, ...found.closed].filter(({ isNew }) => isNew).length,
        listed: found.listed.map((body) => shownBody(body, language)),
        closed: found.closed.map((body) => shownBody(body, language)),
        counties: found.counties,
        hasPoints,
        months: found.months,
        bulletin: dishonestyBulletin(found),
        letters: letters.map(({ county, overdue, document }, at) => ({
          ...{ county, overdue, sheet: sheets[at]?.name ?? "", document: document.name },
        })),
      },
    });
  },
};

const faults = {
  month: { zh: "请填月份，如 2024-02。", en: "Give the month, such as 2024-02." },
  points: { zh: "扣分应是不小于 0 的数。", en: "Points must be numbers from 0." },
  noList: {
    zh: "没有找到严重失信主体名单：请新建“严重失信主体名单”表，或选一张有单位名称、统一社会信用代码、县（市、区）三栏的工作表。",
    en: "There is no list: create the sheet 严重失信主体名单, or choose one with columns for name, code and county.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The day that was typed, which must be of the month; else the month's last day, or today while it runs. */
function dayOfJudgement(text: string, { from, to }: Month, today: Day): Result<Day, Words> {
  if (text === "") {
    return today >= from
      ? ok(Math.min(today, to))
      : err({ zh: `${isoDate(from).slice(0, 7)} 还没有开始。`, en: `${isoDate(from).slice(0, 7)} has not begun.` });
  }
  const day = readDay(text, false);
  if (day !== null && day >= from && day <= to) return ok(day);
  return err({
    zh: `截至日期“${text}”应是 ${isoDate(from)} 至 ${isoDate(to)} 之间的日期。`,
    en: `The day, “${text}”, must be from ${isoDate(from)} to ${isoDate(to)}.`,
  });
}

/** The register, then the sheets that were chosen. */
const listSheets = ({ registers, sheets }: TaskInput, settings: DishonestySettings) => ({
  date1904: registers.date1904,
  sheets: [
    ...registers.sheets.filter(({ name }) => name === dishonestyRegister.table.sheet),
    ...sheets.sheets.filter(({ name }) => settings.sheets.includes(name)),
  ],
});

const masked = (body: DishonestyEntry): DishonestyEntry => ({
  ...body,
  name: maskPersonalNumbers(body.name),
  reason: maskPersonalNumbers(body.reason),
  plan: maskPersonalNumbers(body.plan),
  note: maskPersonalNumbers(body.note),
});

const strangers = (
  counties: readonly CountyStanding[],
  isKnown: (county: string) => boolean,
): readonly UnresolvedUnit[] =>
  counties
    .filter(({ county }) => county !== "" && !isKnown(county))
    .map(({ county, listed, closed }) => ({ name: county, rows: listed + closed }));

function shownBody(body: TrackedBody, language: Language): ShownBody {
  const { listed, planned, removed, issues, ...rest } = body;
  const shown = (day: Day | null): string => (day === null ? "" : isoDate(day));
  return {
    ...rest,
    ...{ listed: shown(listed), planned: shown(planned), removed: shown(removed) },
    issues: issues.map((issue) => bodyIssueWords(issue)[language]),
  };
}
