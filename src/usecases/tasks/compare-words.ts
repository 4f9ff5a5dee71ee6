import { isoDate } from "../../calendar/day";
import { type Comparison, exclusionReasons, type UnitComparison } from "../../compare/comparison";
import { exclusionWords } from "../../compare/pair-words";
import { rateInText, rateWithParts } from "../../measures/ratio";
import { kindNames } from "../../standard/kind-names";
import { type Words } from "../../support/words";
import { createUnitResolver } from "../../units/resolve-unit";
import { type Roster } from "../../units/roster";
import { type CompareSettings } from "./compare-settings";
import { type TaskInput } from "./task";

const sum = (units: readonly UnitComparison[], count: (unit: UnitComparison) => number): number =>
  units.reduce((all, unit) => all + count(unit), 0);

const listZh = (names: readonly string[]): string =>
  names.map((name) => (name === "" ? "未写明单位" : name)).join("、");
const listEn = (names: readonly string[]): string => names.map((name) => (name === "" ? "no unit" : name)).join(", ");

/** Every month with its rows where there are few, else the first and the last. */
function monthsOf(
  months: Comparison["months"],
  one: (month: Comparison["months"][number]) => string,
): readonly string[] {
  return (months.length <= fewMonths ? months : [...months.slice(0, 1), ...months.slice(-1)]).map(one);
}

const fewMonths = 6;

const monthsZh = (months: Comparison["months"]): string =>
  monthsOf(months, ({ month, rows }) => `${month} ${rows} 行`).join(months.length <= fewMonths ? "，" : " 至 ");

const monthsEn = (months: Comparison["months"]): string =>
  monthsOf(months, ({ month, rows }) => `${month}: ${rows}`).join(months.length <= fewMonths ? ", " : " to ");

/** Why no figure can be made of what was found; `null` where one can. */
export function compareRefusal(
  { units, outside, months, exclusions, coverage, kindsMissing }: Comparison,
  { month, units: sampled }: CompareSettings,
  roster: Roster | null,
): Words | null {
  const resolve = roster === null ? null : createUnitResolver(roster);
  const strangers = resolve === null ? [] : (sampled ?? []).filter((name) => resolve(name) === null);
  if (strangers.length > 0) {
    return {
      zh: `名录里没有${strangers.map((name) => `“${name}”`).join("、")}；请改正单位名称，或在“单位名录”中补上。`,
      en: `The roster lacks ${strangers.join(", ")}. Correct the names, or add them to 单位名录.`,
    };
  }
  const rows = sum(units, ({ should, excluded }) => should + excluded);
  if (rows === 0 && kindsMissing.length > 0 && outside.otherUnits + outside.otherMonths + outside.undated === 0) {
    const names = kindsMissing.map((kind) => kindNames[kind]);
    return {
      zh: `台账是${names.map(({ zh }) => zh).join("和")}数据，平台导出里没有这类数据，不能比对；请改选平台导出。`,
      en: `The ledgers hold ${names.map(({ en }) => en).join(" and ")}, of which the platform’s export has none. Choose another export.`,
    };
  }
  if (rows === 0 && month !== "") {
    return {
      zh: `台账里没有 ${month} 的决定（其他月份 ${outside.otherMonths} 行，没有决定日期 ${outside.undated} 行${sampled === null ? "" : `，未抽中单位 ${outside.otherUnits} 行`}）；请改选月份或台账。`,
      en: `The ledgers have no decision of ${month} (${outside.otherMonths} rows of other months, ${outside.undated} without a day${sampled === null ? "" : `, ${outside.otherUnits} of other units`}). Choose another month or other ledgers.`,
    };
  }
  if (rows > 0 && exclusions["not-covered"] === rows) {
    const found = months.map((each) => each.month);
    const span = coverage.decisions ?? coverage.receipts;
    const covered = span === null ? "" : span.map(isoDate).join(" — ");
    return {
      zh: `台账是 ${found.join("、")} 的决定，平台导出的决定在 ${covered} 之间，时间对不上，不能比对；请重新导出同期的平台数据。`,
      en: `The ledgers hold decisions of ${found.join(", ")}, the platform’s export those of ${covered}: they cannot be compared. Export the same period.`,
    };
  }
  return null;
}

/** The figures of a comparison in sentences. */
export function compareFigures({ units, counts, exclusions, gaps }: Comparison, month: string): readonly Words[] {
  const [should, concealed] = [sum(units, (unit) => unit.should), sum(units, (unit) => unit.concealed)];
  const rate = rateWithParts({ numerator: concealed, denominator: should });
  const excluded = exclusionReasons.filter((reason) => exclusions[reason] > 0);
  const runs = gaps.reduce((all, each) => all + each.gaps.length, 0);
  return [
    {
      zh: `${month === "" ? "" : `${month} `}应报送 ${should} 条，瞒报 ${concealed} 条，瞒报率 ${rate}`,
      en: `${month === "" ? "" : `${month}: `}${should} rows should have been reported, ${concealed} were concealed: ${rate}`,
    },
    {
      zh: `已按时报送 ${counts.reported} 条，迟报 ${counts.late} 条，占应报送的 ${rateInText({ numerator: counts.late, denominator: should })}`,
      en: `${counts.reported} reported in time, ${counts.late} late: ${rateInText({ numerator: counts.late, denominator: should })} of those that should be`,
    },
    ...(counts.near === 0
      ? []
      : [
          {
            zh: `疑似同一 ${counts.near} 条，待人工确认，确认前不计为瞒报`,
            en: `${counts.near} may be on the platform under another writing; they are not counted as concealed until a person says so`,
          },
        ]),
    ...(counts.excluded === 0
      ? []
      : [
          {
            zh: `不计入应报送 ${counts.excluded} 条：${excluded.map((reason) => `${exclusionWords[reason].zh} ${exclusions[reason]} 条`).join("，")}`,
            en: `${counts.excluded} left out: ${excluded.map((reason) => `${exclusionWords[reason].en.toLowerCase()} ${exclusions[reason]}`).join(", ")}`,
          },
        ]),
    ...(counts["platform-only"] === 0
      ? []
      : [
          {
            zh: `平台有而台账没有 ${counts["platform-only"]} 条（同单位、同月份）`,
            en: `${counts["platform-only"]} on the platform that the ledgers lack, of the same units and months`,
          },
        ]),
    ...(runs === 0
      ? []
      : [
          {
            zh: `台账发文字号有 ${runs} 处不连续`,
            en: `${runs} ${runs === 1 ? "gap" : "gaps"} in the document numbers of the ledgers`,
          },
        ]),
  ];
}

/** What the figures of a comparison leave out or rest upon. */
export function compareNotes(
  compared: Comparison,
  { month, units: sampled }: CompareSettings,
  { sources }: TaskInput,
): readonly Words[] {
  const { coverage, outside, units, months } = compared;
  const span = (days: readonly [number, number] | null): string | null => days?.map(isoDate).join(" — ") ?? null;
  const [decisions, receipts] = [span(coverage.decisions), span(coverage.receipts)];
  const absent = units.filter(({ should, isOnPlatform }) => should > 0 && !isOnPlatform).map(({ unit }) => unit);
  const silent = (sampled === null ? [] : units)
    .filter(({ should, excluded }) => should + excluded === 0)
    .map(({ unit }) => unit);
  // The open workbook may be there for its settings only.
  const empty = sources
    .filter(({ reports, sha256 }) => reports.length === 0 && sha256 !== null)
    .map(({ file }) => file);
  const notes: readonly (Words | false)[] = [
    {
      zh: `平台导出的决定日期${decisions === null ? "读不出来" : `为 ${decisions}`}，${receipts === null ? "没有上报时间，无法判断迟报" : `上报时间为 ${receipts}`}；范围以外的数据无法比对`,
      en: `The platform’s export has decisions of ${decisions ?? "no readable day"} and ${receipts === null ? "no times of receipt, so nothing is known to be late" : `receipts of ${receipts}`}; nothing beyond can be compared`,
    },
    month === "" &&
      months.length > 1 && {
        zh: `台账混有 ${months.length} 个月的决定（${monthsZh(months)}），没有指定月份，都参加了比对`,
        en: `The ledgers mix decisions of ${months.length} months (${monthsEn(months)}); no month was chosen, and all were compared`,
      },
    outside.otherMonths > 0 && {
      zh: `台账中 ${outside.otherMonths} 行不是 ${month} 的决定，未参加比对`,
      en: `${outside.otherMonths} rows of the ledgers are not of ${month} and were left out`,
    },
    outside.undated > 0 && {
      zh: `台账中 ${outside.undated} 行没有可读的决定日期，不知属于哪个月，未参加比对`,
      en: `${outside.undated} rows of the ledgers have no readable day of decision and were left out`,
    },
    outside.otherUnits > 0 && {
      zh: `台账中 ${outside.otherUnits} 行不属于被抽查单位，未参加比对`,
      en: `${outside.otherUnits} rows of the ledgers are of units that were not sampled and were left out`,
    },
    compared.kindsMissing.length > 0 && {
      zh: `平台导出里没有${compared.kindsMissing.map((kind) => kindNames[kind].zh).join("和")}数据，台账中的这类数据未参加比对`,
      en: `The platform’s export has no ${compared.kindsMissing.map((kind) => kindNames[kind].en).join(" and ")}; those of the ledgers were left out`,
    },
    compared.afterCoverage > 0 && {
      zh: `瞒报中有 ${compared.afterCoverage} 条的决定日期晚于平台导出的最后一天，请用更晚的导出复核`,
      en: `${compared.afterCoverage} of those concealed were decided after the last day of the platform’s export; compare again with a later one`,
    },
    compared.timeUnknown > 0 && {
      zh: `已报送中有 ${compared.timeUnknown} 条读不出上报时间或决定日期，是否迟报无法判断`,
      en: `Of those reported, ${compared.timeUnknown} have no readable time of receipt or decision; whether they were late is not known`,
    },
    absent.length > 0 && {
      zh: `平台导出里完全没有这些单位的数据，请确认导出范围：${listZh(absent)}`,
      en: `The platform’s export has nothing of these units; see whether it covers them: ${listEn(absent)}`,
    },
    silent.length > 0 && {
      zh: `被抽查而没有可比对台账的单位：${listZh(silent)}`,
      en: `Sampled units without a row to compare: ${listEn(silent)}`,
    },
    empty.length > 0 && {
      zh: `没有找到台账的文件：${empty.join("、")}`,
      en: `Files without a ledger: ${empty.join(", ")}`,
    },
  ];
  return notes.filter((note) => note !== false);
}
