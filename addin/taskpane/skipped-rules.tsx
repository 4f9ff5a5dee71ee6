import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { type LedgerSummary } from "../ports/engine";
import { Disclosure } from "./disclosure";
import { useWords } from "./use-app";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS}`,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  lacks: { color: tokens.colorNeutralForeground2 },
});

/** Rules that could not judge, and what they lack: skipped is not passed. */
export function SkippedRules({ ledgers }: { readonly ledgers: readonly LedgerSummary[] }): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const skipped = new Map(ledgers.flatMap((ledger) => ledger.skipped.map((each) => [each.rule, each] as const)));
  if (skipped.size === 0) return null;
  return (
    <Disclosure label={text(countWords(skipped.size))}>
      <ul className={styles.list}>
        {[...skipped.values()].map(({ rule, title, missing }) => (
          <li key={rule}>
            {title}
            <div className={styles.lacks}>{text(lackWords(missing))}</div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const countWords = (count: number): Words => ({
  zh: `${count} 条规则没有判（缺栏目）`,
  en: `${count} ${count === 1 ? "rule was" : "rules were"} not applied`,
});

const lackWords = (missing: readonly string[]): Words => ({
  zh: `缺：${missing.join("、")}`,
  en: `Lacks ${missing.join(", ")}`,
});
