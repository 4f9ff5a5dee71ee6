import { type Words } from "../../src";
import { type CheckSummary } from "../ports/engine";
import { numberText } from "./number-text";

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
        zh: `还不能报送：${numberText(totals.rowsWithErrors)} 行有错误`,
        en: `Not ready to report: errors in ${numberText(totals.rowsWithErrors)} ${totals.rowsWithErrors === 1 ? "row" : "rows"}`,
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
  const ratio = `${complianceRate} = ${numberText(compliantRows)} / ${numberText(rows)}`;
  const warnings = numberText(warning);
  return {
    zh: `合规率 ${ratio} 行。${warning === 0 ? "" : `另有 ${warnings} 条提醒，不影响报送。`}`,
    en: `Compliance rate ${ratio} rows.${warning === 0 ? "" : ` Warnings (${warnings}) do not stand in the way.`}`,
  };
}
