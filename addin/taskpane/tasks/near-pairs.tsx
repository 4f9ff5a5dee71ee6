import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { type DetailOf, type ShownPair, type Words } from "../../../src";
import { useApp, useAppState, useWords } from "../use-app";
import { ComparedRowView } from "./compared-pair";
import { useDetailStyles } from "./detail-styles";
import { LongList } from "./long-list";

const words = {
  title: (count: number): Words => ({
    zh: `疑似同一，请判断（${count} 对）`,
    en: `Perhaps the same: please decide (${count})`,
  }),
  hint: {
    zh: "判断之前不计为瞒报。结论记入“比对确认”，今后比对都按它办。",
    en: "Not counted as concealed until decided. Verdicts are kept on 比对确认 for every comparison to come.",
  },
  shown: (shown: number, total: number): Words => ({
    zh: `先列出 ${shown} 对，共 ${total} 对。`,
    en: `The first ${shown} of ${total}.`,
  }),
  same: { zh: "同一", en: "The same" },
  different: { zh: "不同", en: "Different" },
  about: (verdict: Words, number: string): Words => ({
    zh: `${verdict.zh}：${number}`,
    en: `${verdict.en}: ${number}`,
  }),
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  pair: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", gap: "8px" },
  why: { fontWeight: tokens.fontWeightSemibold },
});

/** Pairs for a person to decide about; a press records the verdict and compares again. */
export function NearPairs({ near, asOf }: Pick<DetailOf<"compare">, "near" | "asOf">): ReactNode {
  const styles = useDetailStyles();
  const text = useWords();
  const title = useId();
  const { total, shown } = near;
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {text(words.title(total))}
      </h3>
      <p className={styles.quiet}>{text(words.hint)}</p>
      {shown.length < total && <p className={styles.quiet}>{text(words.shown(shown.length, total))}</p>}
      <div className={styles.list}>
        <LongList
          label={text(words.title(total))}
          count={shown.length}
          estimate={200}
          item={(index) => {
            const pair = shown[index];
            return pair !== undefined && <NearPair pair={pair} asOf={asOf} />;
          }}
        />
      </div>
    </section>
  );
}

function NearPair({
  pair: { ledger, platform, why },
  asOf,
}: {
  readonly pair: ShownPair;
  readonly asOf: string;
}): ReactNode {
  const styles = useStyles();
  const shared = useDetailStyles();
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  if (ledger === null || platform === null) return null;
  const verdict = (said: Words): ReactNode => (
    <Button
      size="small"
      disabledFocusable={isBusy}
      aria-label={text(words.about(said, ledger.documentNumber))}
      onClick={() => void actions.record("pairs", [[ledger.key, platform.key, said.zh, asOf, why]])}
    >
      {text(said)}
    </Button>
  );
  return (
    <div className={styles.pair}>
      <p className={`${shared.text} ${styles.why}`}>{why}</p>
      <ComparedRowView side="ledger" row={ledger} />
      <ComparedRowView side="platform" row={platform} />
      <div className={styles.buttons}>
        {verdict(words.same)}
        {verdict(words.different)}
      </div>
    </div>
  );
}
