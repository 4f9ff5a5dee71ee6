import { Button } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { type CellEdit, type FixPlan } from "../ports/engine";
import { Callout } from "./callout";
import { CellSection, useCellListStyles } from "./cell-section";
import { Change } from "./change";
import { PaneDialog } from "./pane-dialog";
import { useApp, useWords } from "./use-app";

/** Changes that are shown of each rule; the log has all of them. */
const SHOWN_OF_A_RULE = 20;

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
  const styles = useCellListStyles();
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
            <CellSection
              key={rule}
              title={{ zh: `${title}：${count} 处`, en: `${title}: ${count}` }}
              lines={all.slice(0, SHOWN_OF_A_RULE).map((edit) => ({
                ...edit,
                content: <Change before={edit.shownBefore} after={edit.shownAfter} />,
              }))}
              more={all.length > SHOWN_OF_A_RULE ? moreWords(all.length - SHOWN_OF_A_RULE) : null}
            />
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
