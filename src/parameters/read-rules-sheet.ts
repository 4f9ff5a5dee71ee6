import { severities } from "../findings/severity";
import { type WorkbookData } from "../sheets/workbook-data";
import { loadStandard } from "../standard/load-standard";
import { profileIds } from "../standard/profiles";
import { type Standard } from "../standard/standard";
import { err, ok, type Result } from "../support/result";
import { toHalfWidth } from "../text/half-width";
import { type ParameterFault } from "./parameter-fault";
import { type ColumnOf, parameterTables } from "./parameter-table";
import { readParameterSheet } from "./read-parameter-sheet";
import { type Choices, type RowReader } from "./row-reader";
import { readRuleId } from "./rule-id";

type Row = RowReader<ColumnOf<"rules">>;
type Deadline = Standard["deadlines"][number];
type SeverityChoice = Standard["severities"][string];

/** What a row of 规则参数 sets. */
type Parameter = "profile" | "severity" | "deadline" | "dueSoon";

/** The words of the column 参数; the first of each is the one to write. */
export const ruleParameters: Choices<Parameter> = [
  ["profile", "规则方案", "方案", "地方方案"],
  ["severity", "规则级别", "级别"],
  ["deadline", "报送期限", "期限", "迟报期限"],
  ["dueSoon", "临期提醒工作日", "临期提醒", "临期提醒（工作日）"],
];

/** The words for a rule's severity. */
export const severityChoices: Choices<SeverityChoice> = [
  [severities[0], "错误", "error"],
  [severities[1], "提醒", "警告", "warning"],
  [severities[2], "提示", "info"],
  ["off", "关闭", "不检查", "off"],
];

/**
 * The standard as 规则参数 changes it; the same standard where the workbook has no such sheet. A 规则方案 other than
 * that of the given standard takes its place, unless somebody has chosen that one on purpose. A deadline goes before those of the profile, so that it decides for
 * the decision dates that it names.
 */
export function readRulesSheet(
  workbook: WorkbookData,
  standard: Standard,
  { isChosen }: { readonly isChosen: boolean },
): Result<Standard, readonly ParameterFault[]> {
  const changes = readParameterSheet(workbook, parameterTables.rules, readChange);
  if (!changes.ok) return changes;
  const faults = changes.value.flatMap(({ parameter, row }, place) =>
    onlyOnce.has(parameter) && changes.value.findIndex((other) => other.parameter === parameter) < place
      ? [row.faultAt("parameter", { zh: "重复设置", en: "it is set twice" })]
      : [],
  );
  const chosen = changes.value.find(({ parameter }) => parameter === "profile");
  const base = chosen === undefined || isChosen ? ok(standard) : chooseProfile(chosen.row, standard);
  if (!base.ok) return err([...faults, ...base.error]);
  const changed = changes.value.reduce((each, { change }) => change(each), base.value);
  return faults.length === 0 ? ok(changed) : err(faults);
}

const onlyOnce: ReadonlySet<Parameter> = new Set<Parameter>(["profile", "dueSoon"]);

interface Change {
  readonly parameter: Parameter;
  readonly row: Row;
  readonly change: (standard: Standard) => Standard;
}

function readChange(row: Row): Change {
  row.requiredText("parameter");
  const parameter = row.choice("parameter", ruleParameters) ?? "profile";
  row.requiredText("value");
  return { parameter, row, change: readers[parameter](row) };
}

const readers: Readonly<Record<Parameter, (row: Row) => Change["change"]>> = {
  profile: () => (standard) => standard,
  severity: (row) => {
    const rule = readRuleId(row, "rule");
    const severity = row.choice("value", severityChoices) ?? "off";
    return (standard) => ({ ...standard, severities: { ...standard.severities, [rule]: severity } });
  },
  deadline: (row) => {
    const deadline = readDeadline(row);
    return (standard) => ({ ...standard, deadlines: [deadline, ...standard.deadlines] });
  },
  dueSoon: (row) => {
    const dueSoonWorkingDays = row.count("value", 0) ?? 0;
    return (standard) => ({ ...standard, dueSoonWorkingDays });
  },
};

/** A bare number would leave open which days count. */
const term = /^(\d{1,3})个?(?:(工作日|working-?days?)|(?:自然日|日历日|天|日|calendar-?days?))$/i;

function readDeadline(row: Row): Deadline {
  const [, count = "0", workingDay] = term.exec(toHalfWidth(row.text("value")).replace(/\s/g, "")) ?? [];
  if (Number(count) === 0) {
    row.report("value", {
      zh: "应写成“7个工作日”或“14天”",
      en: 'it should be like "7 working days" or "14 calendar days"',
    });
  }
  const decisionFrom = row.day("decisionFrom");
  const decisionTo = row.day("decisionTo");
  if (decisionFrom !== null && decisionTo !== null && decisionFrom > decisionTo) {
    row.report("decisionTo", { zh: "早于“决定日期自”", en: "it is before the first decision date" });
  }
  return {
    decisionFrom,
    decisionTo,
    count: Number(count),
    unit: workingDay === undefined ? "calendar-day" : "working-day",
    rollForward: false,
    basis: "assumed",
    source: parameterTables.rules.sheet,
  };
}

function chooseProfile(row: Row, standard: Standard): Result<Standard, readonly ParameterFault[]> {
  const id = row.text("value");
  if (id === standard.profile.id) return ok(standard);
  const loaded = loadStandard(id);
  if (loaded.ok) return loaded;
  const reason = {
    zh: `没有名为“${id}”的规则方案，可用的有${profileIds.join("、")}`,
    en: `there is no profile "${id}"; the profiles are ${profileIds.join(", ")}`,
  };
  return err([row.faultAt("value", reason)]);
}
