import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect } from "react";
import { type Words } from "../../src";
import { Callout } from "./callout";
import { numberText } from "./number-text";
import { SettingsProfile } from "./settings-profile";
import { SettingsSheets } from "./settings-sheets";
import { useApp, useAppState, useWords } from "./use-app";

const words = {
  travels: {
    zh: "设置就是工作簿里的几张表，随工作簿保存和发送；别人打开也按同样的口径核验。",
    en: "Settings are sheets of this workbook. They are saved and sent with it, and whoever opens it checks by the same rules.",
  },
  sheets: { zh: "设置表", en: "Settings sheets" },
  again: { zh: "改好了，重新检查", en: "Edited? Look again" },
  retry: { zh: "重试", en: "Try again" },
  stops: { zh: "改正之前不能核验：", en: "No check runs until this is corrected:" },
  adds: {
    zh: "工作簿里没有这张表，按内置的来。新建会在最后加一张工作表。",
    en: "The workbook has no such sheet and goes by what is built in. Making it adds a sheet at the end.",
  },
  loading: { zh: "正在读取设置", en: "Reading the settings" },
  waived: (rows: number): Words => ({
    zh: `上次核验有 ${numberText(rows)} 处问题按“豁免登记”豁免。`,
    en: `${numberText(rows)} findings of the last check are waived by 豁免登记.`,
  }),
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "16px" },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sheets: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", flexWrap: "wrap" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  loading: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** By which rules the workbook is checked, and the sheets in which an office changes them. */
export function SettingsScreen(): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const survey = useAppState((state) => state.survey);
  const waived = useAppState((state) => state.checked?.summary.totals.waived ?? 0);
  // The sheets may have been edited since they were last looked at.
  useEffect(() => void actions.loadParameters(), [actions]);

  return (
    <div className={styles.screen}>
      <p className={styles.note}>{text(words.travels)}</p>
      {survey.step === "ready" && <SettingsProfile profile={survey.value.profile} />}
      <section className={styles.sheets}>
        <div className={styles.heading}>
          <h2 className={styles.title}>{text(words.sheets)}</h2>
          <Button size="small" onClick={() => void actions.look().then(() => actions.loadParameters())}>
            {text(words.again)}
          </Button>
        </div>
        {waived > 0 && <p className={styles.note}>{text(words.waived(waived))}</p>}
        <Sheets />
      </section>
    </div>
  );
}

function Sheets(): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const parameters = useAppState((state) => state.parameters);
  switch (parameters.step) {
    case "idle":
    case "loading":
      return (
        <Skeleton className={styles.loading} aria-label={text(words.loading)}>
          <SkeletonItem size={72} />
          <SkeletonItem size={72} />
          <SkeletonItem size={72} />
        </Skeleton>
      );
    case "failed":
      return (
        <Callout kind="error">
          <span role="alert">{text(parameters.why)}</span>
          <Button size="small" onClick={() => void actions.loadParameters()}>
            {text(words.retry)}
          </Button>
        </Callout>
      );
    case "ready":
      return (
        <SettingsSheets
          sheets={parameters.value}
          adds={words.adds}
          stops={words.stops}
          onOpen={({ id }) => void actions.openParameterSheet(id)}
        />
      );
  }
}
