import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { type Checked } from "../app/app-state";
import { clockTime } from "./clock-time";
import { CopyButton } from "./copy-button";
import { numberText } from "./number-text";
import { StartCheck } from "./start-check";
import { useApp, useAppState, useWords } from "./use-app";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: "grid",
    gap: tokens.spacingVerticalSNudge,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  action: {
    minWidth: 0,
    flexGrow: 1,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
});

const words = {
  local: { zh: "数据不离开本机", en: "Your data stays on this machine" },
  outputs: { zh: "结果", en: "Result" },
  sheet: { zh: "问题清单", en: "Findings sheet" },
  copy: { zh: "标注副本", en: "Annotated copy" },
  clear: { zh: "清除标记", en: "Clear marks" },
} as const satisfies Record<string, Words>;

/** Below every screen: on 核验 the button that checks, then what can be made of the result. */
export function PaneFooter(): ReactNode {
  const styles = useStyles();
  const screen = useAppState((state) => state.screen);
  return <footer className={styles.footer}>{screen === "check" ? <CheckFooter /> : <LocalData />}</footer>;
}

function CheckFooter(): ReactNode {
  const checked = useAppState((state) => state.checked);
  const survey = useAppState((state) => state.survey);
  if (checked !== null) return <ResultFooter checked={checked} />;
  return (
    <>
      {survey.step === "ready" && survey.value.ledgers.length > 0 && (
        <StartCheck canCheck={survey.value.parameterFaults.length === 0} />
      )}
      <LocalData />
    </>
  );
}

function LocalData(): ReactNode {
  const text = useWords();
  return <div>{text(words.local)}</div>;
}

function ResultFooter({ checked }: { readonly checked: Checked }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  const active = useAppState(({ workbook }) => (workbook.step === "ready" ? workbook.value.activeSheet : null));
  const { ledgers } = checked.summary;
  const copied = ledgers.find(({ sheet }) => sheet === active) ?? ledgers[0];
  const button = { size: "small", className: styles.action, disabledFocusable: isBusy } as const;
  return (
    <>
      <div>{text(statusWords(checked))}</div>
      <div className={styles.actions} role="group" aria-label={text(words.outputs)}>
        <Button {...button} onClick={() => void actions.findingsSheet()}>
          {text(words.sheet)}
        </Button>
        {copied !== undefined && (
          <Button {...button} onClick={() => void actions.annotatedCopy(copied.sheet)}>
            {text(words.copy)}
          </Button>
        )}
        <CopyButton {...button} />
        {checked.isMarked && (
          <Button {...button} onClick={() => void actions.clearMarks()}>
            {text(words.clear)}
          </Button>
        )}
      </div>
    </>
  );
}

function statusWords({ summary, at }: Checked): Words {
  const { error, warning, info } = summary.totals;
  const open = error + warning + info;
  const { sinceLast } = summary;
  const zh = [`共 ${numberText(open)} 处`];
  const en = [`${numberText(open)} findings`];
  if (sinceLast !== null) {
    zh.push(`较上次 +${sinceLast.added} −${sinceLast.gone}`);
    en.push(`+${sinceLast.added} −${sinceLast.gone} since last time`);
  }
  zh.push(`${clockTime(at)} 核验`);
  en.push(`checked ${clockTime(at)}`);
  return { zh: zh.join(" · "), en: en.join(" · ") };
}
