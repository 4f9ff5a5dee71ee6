import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { CleanIcon, LookIcon, SafeIcon, SheetIcon } from "./icons";
import { useApp, useAppState, useWords } from "./use-app";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minHeight: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  lead: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "grid", gridTemplateColumns: "20px 1fr", columnGap: tokens.spacingHorizontalM },
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  small: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  brand: { color: tokens.colorBrandForeground1 },
  safe: { color: tokens.colorStatusSuccessForeground1 },
  sample: { margin: `0 0 ${tokens.spacingVerticalS}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  actions: { marginTop: "auto", paddingTop: tokens.spacingVerticalS, display: "grid" },
});

const words = {
  title: { zh: "双公示台账核验", en: "Check your disclosure ledgers" },
  lead: {
    zh: "报送之前，在表里直接看出哪里不对、为什么、怎么改。",
    en: "See in the sheet what is wrong, why, and what to do, before you report.",
  },
  sampleTitle: { zh: "先试一试", en: "Try it first" },
  sample: {
    zh: "添一张编造的小台账（新工作表），里面故意有几处错。看完可以整张删掉。",
    en: "Adds a sheet with a small invented ledger that has a few things wrong on purpose. Delete it when you have seen enough.",
  },
  trial: { zh: "试用样表", en: "Try the sample" },
  start: { zh: "开始", en: "Start" },
  again: { zh: "这一页以后可在“关于”里再看。", en: "You find this page again under About." },
} as const satisfies Record<string, Words>;

const promises = [
  {
    key: "check",
    icon: LookIcon,
    tone: "brand",
    title: { zh: "核验许可和处罚台账", en: "Checks licence and penalty ledgers" },
    more: {
      zh: "自动认表头，逐行核对，点一条就到那一格。",
      en: "Finds the header by itself, judges every row, takes you to the cell.",
    },
  },
  {
    key: "annexes",
    icon: SheetIcon,
    tone: "brand",
    title: { zh: "算期限，出附表", en: "Deadlines and the month's annexes" },
    more: {
      zh: "哪些要到期、哪些迟报，算式写明；附表一键生成。",
      en: "With the arithmetic written out; annexes at one press.",
    },
  },
  {
    key: "local",
    icon: SafeIcon,
    tone: "safe",
    title: { zh: "数据不离开本机", en: "Your data stays on this machine" },
    more: { zh: "不联网，不上传，不保存台账内容。", en: "No network, no upload, nothing kept outside the workbook." },
  },
  {
    key: "harmless",
    icon: CleanIcon,
    tone: "safe",
    title: { zh: "不改动您的内容", en: "Your content is left alone" },
    more: {
      zh: "标记只占右侧两列，“清除标记”后与原来一样；修正先给您看，可以恢复。",
      en: "Marks take two columns and leave no trace when cleared. Fixes are shown first and can be put back.",
    },
  },
] as const;

/** What the add-in does, and what it never does: shown once, and again from 关于. */
export function WelcomePage(): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{text(words.title)}</h1>
      <p className={styles.lead}>{text(words.lead)}</p>
      <ul className={styles.list}>
        {promises.map(({ key, icon: Icon, tone, title, more }) => (
          <li key={key} className={styles.item}>
            <Icon className={styles[tone]} aria-hidden />
            <div>
              <h2 className={styles.heading}>{text(title)}</h2>
              <div className={styles.small}>{text(more)}</div>
            </div>
          </li>
        ))}
      </ul>
      <section className={styles.card} aria-labelledby="sample">
        <h2 id="sample" className={styles.heading}>
          {text(words.sampleTitle)}
        </h2>
        <p className={styles.sample}>{text(words.sample)}</p>
        <Button disabled={isBusy} onClick={() => void actions.tryTrialLedger()}>
          {text(words.trial)}
        </Button>
      </section>
      <div className={styles.actions}>
        <Button appearance="primary" size="large" onClick={() => actions.endWelcome()}>
          {text(words.start)}
        </Button>
        <p className={styles.small}>{text(words.again)}</p>
      </div>
    </div>
  );
}
