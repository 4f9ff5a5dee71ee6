import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { columnLetters, type Words } from "../../src";
import { type CellEdit, type FixPlan } from "../ports/engine";
import { Callout } from "./callout";
import { Change } from "./change";
import { PaneDialog } from "./pane-dialog";
import { useApp, useWords } from "./use-app";

/** Changes that are shown of each rule; the log has all of them. */
const SHOWN_OF_A_RULE = 20;

const useStyles = makeStyles({
  content: { display: "grid", gap: tokens.spacingVerticalM },
  rule: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  edit: { display: "grid", gridTemplateColumns: "52px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  address: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground2 },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const words = {
  agree: { zh: "修正", en: "Mend" },
  cancel: { zh: "不改", en: "Leave as it is" },
  note: {
    zh: "写入前会再核对一次，改过的单元格不动。每处都记在“修改记录”，可以整批恢复。",
    en: "Each cell is looked at once more before it is written; those changed meanwhile are left alone. Everything is logged on 修改记录 and can be put back.",
  },
  ask: {
    zh: "其中有要您拿主意的修正，请逐条看过再同意。",
    en: "Some of these need your judgement: look at each before you agree.",
  },
} as const satisfies Record<string, Words>;

/** What mending would change, before it does. */
export function FixDialog({ plan }: { readonly plan: FixPlan }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const { edits, byRule, postponed } = plan;
  const editsOf = groupByRule(edits);
  return (
    <PaneDialog
      title={text({ zh: `将修正 ${edits.length} 处`, en: `${edits.length} cells will be mended` })}
      onClose={() => actions.dropFixes()}
      actions={
        <>
          <Button onClick={() => actions.dropFixes()}>{text(words.cancel)}</Button>
          <Button appearance="primary" onClick={() => void actions.agreeFixes()}>
            {text(words.agree)}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        {edits.some(({ kind }) => kind === "ask") && <Callout kind="warning">{text(words.ask)}</Callout>}
        {byRule.map(({ rule, title, count }) => {
          const all = editsOf.get(rule) ?? [];
          return (
            <section key={rule}>
              <h3 className={styles.rule}>{text({ zh: `${title}：${count} 处`, en: `${title}: ${count}` })}</h3>
              <ul className={styles.list}>
                {all.slice(0, SHOWN_OF_A_RULE).map((edit) => (
                  <li key={`${edit.sheet}:${edit.row}:${edit.column}`} className={styles.edit}>
                    <span className={styles.address}>{`${columnLetters(edit.column)}${edit.row}`}</span>
                    <Change before={edit.shownBefore} after={edit.shownAfter} />
                  </li>
                ))}
              </ul>
              {all.length > SHOWN_OF_A_RULE && (
                <div className={styles.small}>{text(moreWords(all.length - SHOWN_OF_A_RULE))}</div>
              )}
            </section>
          );
        })}
        {postponed > 0 && <Callout kind="info">{text(postponedWords(postponed))}</Callout>}
        <div className={styles.small}>{text(words.note)}</div>
      </div>
    </PaneDialog>
  );
}

function groupByRule(edits: readonly CellEdit[]): ReadonlyMap<string, readonly CellEdit[]> {
  const groups = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const group = groups.get(edit.rule);
    if (group === undefined) groups.set(edit.rule, [edit]);
    else group.push(edit);
  }
  return groups;
}

const moreWords = (count: number): Words => ({ zh: `还有 ${count} 处同样的修正`, en: `and ${count} more like these` });

const postponedWords = (count: number): Words => ({
  zh: `另有 ${count} 处与这些修正在同一单元格，先不动，重新核验后再改。`,
  en: `${count} more concern the same cells: they wait until the next check.`,
});
