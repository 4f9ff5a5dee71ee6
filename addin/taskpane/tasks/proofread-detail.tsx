import { Button, makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import { statementVerdicts, statementVerdictWords, type Words } from "../../../src";
import { saveFile } from "../save-file";
import { useApp, useAppState, useWords } from "../use-app";
import { LongList } from "./long-list";
import { ProofreadItem } from "./proofread-item";
import { type TaskDetailProps } from "./task-view";

const words = {
  list: { zh: "通报里的表述", en: "What the bulletin says" },
  show: { zh: "显示哪些", en: "Which to show" },
  none: { zh: "没有这一类。", en: "There is none of these." },
  copy: { zh: "下载带批注的通报（.docx）", en: "Download the bulletin with comments (.docx)" },
  saved: (name: string): Words => ({
    zh: `“${name}”已交给浏览器下载，不符之处写成了批注；原文件没有改动。没有看到文件，多半是 Excel 不让窗格下载。`,
    en: `${name} was handed to the browser with what is contradicted as comments; the original is unchanged. If no file appears, Excel does not let the pane download.`,
  }),
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  verdicts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What a bulletin says, by verdict, what is contradicted first; and a copy of its .docx with remarks. */
export function ProofreadDetail({ detail, settings }: TaskDetailProps<"proofread">): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const { statements, counts } = detail;
  const [chosen, setChosen] = useState<(typeof statementVerdicts)[number] | null>(null);
  // Until somebody chooses, what needs them is shown.
  const verdict = chosen ?? statementVerdicts.find((each) => counts[each] > 0) ?? "contradicted";
  const shown = statements.filter((each) => each.verdict === verdict);
  const docx = settings.bulletin?.docx ?? null;
  return (
    <section className={styles.detail} aria-label={text(words.list)}>
      <h3 className={styles.title}>{text(words.list)}</h3>
      {docx !== null && counts.contradicted > 0 && <RemarkedCopy detail={detail} docx={docx} />}
      <div className={styles.verdicts} role="group" aria-label={text(words.show)}>
        {statementVerdicts.map((each) => (
          <ToggleButton
            key={each}
            size="small"
            shape="circular"
            className={mergeClasses(styles.chip, each === verdict && styles.chosen)}
            checked={each === verdict}
            onClick={() => setChosen(each)}
          >
            {`${text(statementVerdictWords[each])} ${counts[each]}`}
          </ToggleButton>
        ))}
      </div>
      {shown.length === 0 && <p className={styles.quiet}>{text(words.none)}</p>}
      <LongList
        key={verdict}
        label={text(statementVerdictWords[verdict])}
        count={shown.length}
        estimate={120}
        item={(index) => <ProofreadItem statement={shown[index]} />}
      />
    </section>
  );
}

function RemarkedCopy(props: {
  readonly detail: TaskDetailProps<"proofread">["detail"];
  readonly docx: Uint8Array;
}): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  const [saved, setSaved] = useState<string | null>(null);
  const { detail, docx } = props;

  async function download(): Promise<void> {
    const bytes = await actions.remarkedBulletin(docx, detail);
    if (bytes === null) return;
    const name = `${detail.name.replace(/\.docx$/i, "")}（核对批注）.docx`;
    saveFile(name, bytes);
    setSaved(name);
  }

  return (
    <>
      <Button icon={<ArrowDownload16Regular />} disabledFocusable={isBusy} onClick={() => void download()}>
        {text(words.copy)}
      </Button>
      <p role="status" className={styles.quiet}>
        {saved !== null && text(words.saved(saved))}
      </p>
    </>
  );
}
