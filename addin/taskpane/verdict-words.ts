import { type Words } from "../../src";
import { type CheckSummary } from "../ports/engine";

/** The verdict as a person can act on it: one sentence, and the figures with what they were counted of. */
export interface VerdictWords {
  readonly sentence: Words;
  readonly figures: Words;
}

/** Says what a check came to. */
export function verdictWords(summary: CheckSummary): VerdictWords {
  return { sentence: sentenceOf(summary), figures: figuresOf(summary) };
}

function sentenceOf({ verdict, totals, ledgers }: CheckSummary): Words {
  const skipped = new Set(ledgers.flatMap((ledger) => ledger.skipped.map(({ rule }) => rule))).size;
  switch (verdict) {
    case "compliant":
      return { zh: "可以报送：没有错误", en: "Ready to report: no errors" };
    case "not-compliant":
      return {
        zh: `还不能报送：${totals.rowsWithErrors} 行有错误`,
        en: `Not ready to report: ${totals.rowsWithErrors} ${totals.rowsWithErrors === 1 ? "row has" : "rows have"} errors`,
      };
    case "unknown":
      return {
        zh: `还不能下结论：${skipped} 条规则缺栏目，没有判`,
        en: `No verdict yet: ${skipped} ${skipped === 1 ? "rule lacks its columns" : "rules lack their columns"}`,
      };
  }
}

function figuresOf({ totals }: CheckSummary): Words {
  const { rows, compliantRows, complianceRate, warning } = totals;
  if (rows === 0) return { zh: "台账里没有数据行。", en: "The ledger has no rows." };
  const zh = `${rows} 行中 ${compliantRows} 行合规，合规率 ${complianceRate}（${compliantRows}/${rows}）。`;
  const en = `${compliantRows} of ${rows} rows compliant, ${complianceRate} (${compliantRows}/${rows}).`;
  if (warning === 0) return { zh, en };
  return {
    zh: `${zh}另有 ${warning} 条提醒，不影响报送。`,
    en: `${en} ${warning} ${warning === 1 ? "warning does" : "warnings do"} not stand in the way.`,
  };
}
