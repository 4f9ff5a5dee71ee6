import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense } from "react";
import { shippedProfiles, type Words } from "../../src";
import { useAboutFacts } from "./about-facts-context";
import { AboutDiagnostics } from "./about-diagnostics";
import { AboutFunctions } from "./about-functions";
import { AboutSection } from "./about-section";
import { AboutShortcuts } from "./about-shortcuts";
import { Disclosure } from "./disclosure";
import { useApp, useAppState, useWords } from "./use-app";

const ThirdPartyNotices = lazy(async () => ({ default: (await import("./about-third-party")).ThirdPartyNotices }));

const words = {
  name: { zh: "公示", en: "Gongshi" },
  version: (version: string): Words => ({ zh: `版本 ${version}`, en: `Version ${version}` }),
  what: {
    zh: "在 Excel 里核验双公示台账、算期限、生成附表。",
    en: "Checks dual-disclosure ledgers in Excel, counts their deadlines and makes the annexes.",
  },
  welcome: { zh: "再看一遍首次使用页", en: "Show the first page again" },
  never: { zh: "不会做的事", en: "What it never does" },
  profiles: { zh: "规则方案", en: "Profiles" },
  inUse: { zh: "正在用", en: "in use" },
  calendar: ([from, to]: readonly [number, number]): Words => ({
    zh: `工作日历：${from}–${to} 年，依据国务院办公厅历年放假通知。`,
    en: `Working-day calendar: ${from} to ${to}, from the State Council's yearly notices.`,
  }),
  thirdParty: { zh: "第三方软件声明", en: "Third-party notices" },
  thirdPartyText: {
    zh: "本插件用到下列开放源代码软件，谨致谢意。",
    en: "The add-in is built on this open-source software, with thanks.",
  },
  showThem: { zh: "列出软件和许可证", en: "List software and licences" },
  loading: { zh: "正在读取……", en: "Loading…" },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const promises: readonly Words[] = [
  {
    zh: "不上传：核验全部在本机进行，台账内容不发往任何地方。",
    en: "Sends nothing: all checking is done on this machine, and what the ledger holds goes nowhere.",
  },
  {
    zh: "不擅改：修正先给您看改前改后，同意了才写，写了还能整批撤回。",
    en: "Changes nothing unasked: a fix is shown before and after, written when you agree, and can be taken back as a whole.",
  },
  {
    zh: "不弄乱：您的颜色、格式和筛选都不动，标记可以一键清除干净。",
    en: "Leaves no mess: your colours, formats and filters are not touched, and the marks can be cleared in one go.",
  },
  {
    zh: "不留底：除了这个工作簿，别处不保存台账内容。",
    en: "Keeps no copy: nothing of the ledger is stored outside this workbook.",
  },
  {
    zh: "不露号码：窗格、修改记录和导出里的证件号码都打码。",
    en: "Shows no personal number in full: they are masked in the pane, in the log and in what is exported.",
  },
  {
    zh: "不瞎猜：判断不了的就写判断不了，并说明缺什么。",
    en: "Guesses nothing: what cannot be judged is said to be unknown, and why.",
  },
];

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "20px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: "2px 0 10px" },
  caption: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, paddingInlineStart: "18px", display: "flex", flexDirection: "column", gap: "4px" },
  profiles: { margin: "0 0 6px", padding: 0, listStyleType: "none" },
  profile: {
    display: "flex",
    flexDirection: "column",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  inUse: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What this add-in is, what it promises, and what whoever helps with it has to know. */
export function AboutScreen(): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const facts = useAboutFacts();
  const survey = useAppState((state) => state.survey);
  const profile = survey.step === "ready" ? survey.value.profile : null;
  return (
    <div className={styles.screen}>
      <header>
        <h2 className={styles.title}>{text(words.name)}</h2>
        <span className={styles.caption}>{text(words.version(facts.version))}</span>
        <p className={styles.text}>{text(words.what)}</p>
        <Button onClick={() => actions.showWelcome()}>{text(words.welcome)}</Button>
      </header>
      <AboutSection title={text(words.never)}>
        <ul className={styles.list}>
          {promises.map((promise) => (
            <li key={promise.en}>{text(promise)}</li>
          ))}
        </ul>
      </AboutSection>
      <AboutSection title={text(words.profiles)}>
        <ul className={styles.profiles}>
          {shippedProfiles.map(({ id, version, title }) => (
            <li key={id} className={styles.profile}>
              <span>
                {text(title)}
                {id === profile?.id && <span className={styles.inUse}> · {text(words.inUse)}</span>}
              </span>
              <span className={styles.caption}>
                {id} {version}
              </span>
            </li>
          ))}
        </ul>
        {profile !== null && <span className={styles.caption}>{text(words.calendar(profile.calendarYears))}</span>}
      </AboutSection>
      <AboutFunctions />
      <AboutShortcuts />
      <AboutDiagnostics />
      <AboutSection title={text(words.thirdParty)}>
        <p className={styles.text}>{text(words.thirdPartyText)}</p>
        <Disclosure label={text(words.showThem)}>
          <Suspense fallback={text(words.loading)}>
            <ThirdPartyNotices />
          </Suspense>
        </Disclosure>
      </AboutSection>
    </div>
  );
}
