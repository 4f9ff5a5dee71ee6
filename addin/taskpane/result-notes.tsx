import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { type Checked, type ScopeChoice } from "../app/app-state";
import { Callout } from "./callout";
import { Disclosure } from "./disclosure";
import { useApp, useWords } from "./use-app";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  strong: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const words = {
  again: { zh: "重新核验", en: "Check again" },
  unmarked: {
    zh: "有工作表没能写入标记，问题都列在下面",
    en: "Some sheets could not be marked; every finding is listed below",
  },
  sheet: { zh: "写成问题清单", en: "Write a findings sheet" },
  details: { zh: "详细信息", en: "Details" },
} as const satisfies Record<string, Words>;

const partWords: Readonly<Record<ScopeChoice, Words | null>> = {
  workbook: null,
  sheet: { zh: "只核验了一张工作表，其他表没有判。", en: "Only one sheet was checked, the others were not." },
  rows: { zh: "只核验了选中的行，其他行没有判。", en: "Only the rows selected were checked, the others were not." },
};

/** What a reader of the result has to know of it: what it leaves out, and what has changed since. */
export function ResultNotes({ checked }: { readonly checked: Checked }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const { summary, changesSince, unmarked, scope } = checked;
  const faults = summary.ledgers.flatMap(({ toolFaults }) => toolFaults);
  const part = partWords[scope];
  return (
    <>
      {changesSince > 0 && (
        <Callout kind="warning">
          <span>{text(changedWords(changesSince, summary.staleRows))}</span>
          <Button size="small" onClick={() => void actions.check()}>
            {text(words.again)}
          </Button>
        </Callout>
      )}
      {part !== null && (
        <Callout kind="info">
          <span>{text(part)}</span>
        </Callout>
      )}
      {unmarked.length > 0 && (
        <Callout kind="warning">
          <span className={styles.strong}>{text(words.unmarked)}</span>
          <ul className={styles.list}>
            {unmarked.map((why) => (
              <li key={why.zh}>{text(why)}</li>
            ))}
          </ul>
          <Button size="small" onClick={() => void actions.findingsSheet()}>
            {text(words.sheet)}
          </Button>
        </Callout>
      )}
      {faults.length > 0 && (
        <Callout kind="error">
          <span>{text(faultWords(faults.length))}</span>
          <Disclosure label={text(words.details)}>
            <ul className={styles.list}>
              {faults.map(({ rule, message }) => (
                <li key={`${rule}:${message}`} className={styles.small}>
                  {rule}: {message}
                </li>
              ))}
            </ul>
          </Disclosure>
        </Callout>
      )}
    </>
  );
}

function changedWords(changes: number, staleRows: number): Words {
  const zh = `核验后改了 ${changes} 处。`;
  const en = `${changes} ${changes === 1 ? "cell has" : "cells have"} changed since the check.`;
  if (staleRows === 0) return { zh: `${zh}要重新核验才准。`, en: `${en} Check again to be sure.` };
  return {
    zh: `${zh}有 ${staleRows} 行牵涉别的行（如重复），要重新核验才准。`,
    en: `${en} ${staleRows} rows depend on other rows (duplicates): check again to be sure.`,
  };
}

const faultWords = (count: number): Words => ({
  zh: `${count} 条规则自身出错，没有判。这是软件的问题，与台账无关。`,
  en: `${count} ${count === 1 ? "rule" : "rules"} failed to run. That is a fault of the software, not of the ledger.`,
});
