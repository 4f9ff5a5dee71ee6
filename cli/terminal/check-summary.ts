import { allRules, rateInText, type Kind, type Language, type LedgerReport, type Verdict, type Words } from "../../src";
import { type CheckedInput } from "../check-input";

const kindWords: Readonly<Record<Kind, Words>> = {
  licence: { zh: "行政许可", en: "licences" },
  penalty: { zh: "行政处罚", en: "penalties" },
};

const verdictWords: Readonly<Record<Verdict, (report: LedgerReport) => Words>> = {
  compliant: () => ({ zh: "可以报送：没有错误", en: "Ready to report: no errors" }),
  "not-compliant": ({ counts }) =>
    counts.rowsWithErrors === 0
      ? { zh: "还不能报送：表头有错误", en: "Not ready to report: the header has errors" }
      : {
          zh: `还不能报送：${counts.rowsWithErrors} 行有错误`,
          en: `Not ready to report: ${counts.rowsWithErrors} rows have errors`,
        },
  unknown: () => ({ zh: "还不能判断：有规则未能运行", en: "Cannot tell yet: some rules could not run" }),
};

/** What a check found, for a person at a terminal: the verdict first, then the figures, then the rules by count. */
export function checkSummary(checked: readonly CheckedInput[], language: Language): string {
  const lines = checked.flatMap(({ file, check }) => [
    file,
    ...check.reports.flatMap((report) => reportLines(report, language)),
    ...check.ignored.map(
      ({ sheet, why }) => `  ${{ zh: "不是台账", en: "Not a ledger" }[language]} “${sheet}”: ${why[language]}`,
    ),
  ]);
  return `${lines.join("\n")}\n`;
}

function reportLines(report: LedgerReport, language: Language): readonly string[] {
  const { ledger, counts, timelinessCounts: time, skipped } = report;
  const say = (words: Words): string => words[language];
  const [first, last] = [ledger.rows[0] ?? 0, ledger.rows.at(-1) ?? 0];
  const titles = new Map(allRules.map(({ id, title }) => [id as string, title]));
  const rate = rateInText({ numerator: counts.compliantRows, denominator: ledger.rows.length });
  const byRule = Object.entries(counts.byRule).sort(([, a], [, b]) => b - a);
  return [
    `  “${ledger.sheet}” ${say(kindWords[ledger.kind])}, ${say({
      zh: `第 ${first}–${last} 行，${ledger.rows.length} 行数据，认出 ${ledger.columns.size} 个栏目`,
      en: `rows ${first}–${last}, ${ledger.rows.length} rows of data, ${ledger.columns.size} fields recognised`,
    })}`,
    `    ${say(verdictWords[report.verdict](report))}`,
    `    ${say({
      zh: `错误 ${counts.error} · 提醒 ${counts.warning} · 提示 ${counts.info} · 已豁免 ${counts.waived}`,
      en: `errors ${counts.error} · warnings ${counts.warning} · notes ${counts.info} · waived ${counts.waived}`,
    })}${say({ zh: "；", en: "; " })}${say({
      zh: `合规率 ${rate} = ${counts.compliantRows} / ${ledger.rows.length}`,
      en: `compliance rate ${rate} = ${counts.compliantRows} / ${ledger.rows.length}`,
    })}`,
    `    ${say({
      zh: `按时 ${time["on-time"]} · 迟报 ${time.late} · 逾期未报 ${time.overdue} · 将到期 ${time["due-soon"]} · 未到期 ${time["not-due"]} · 豁免 ${time.exempt} · 未判断 ${time.unknown}`,
      en: `on time ${time["on-time"]} · late ${time.late} · overdue ${time.overdue} · due soon ${time["due-soon"]} · not due ${time["not-due"]} · exempt ${time.exempt} · not judged ${time.unknown}`,
    })}`,
    ...byRule.map(
      ([rule, count]) => `    ${String(count).padStart(6)}  ${rule.padEnd(32)} ${titles.get(rule)?.[language] ?? ""}`,
    ),
    ...skipped.map(
      ({ rule, missing }) =>
        `    ${say({ zh: "未判断", en: "skipped" })}  ${rule.padEnd(32)} ${say({ zh: "缺", en: "lacks" })} ${missing.join(", ")}`,
    ),
  ];
}
