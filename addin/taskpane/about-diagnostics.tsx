import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, DismissCircle16Filled } from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import { type Words } from "../../src";
import { diagnostics } from "../app/diagnostics";
import { useAboutFacts } from "./about-facts-context";
import { AboutSection } from "./about-section";
import { copyText } from "./copy-text";
import { useApp, useWords } from "./use-app";

const words = {
  title: { zh: "诊断信息", en: "Diagnostics" },
  what: {
    zh: "求助时把它发给帮您的人。里面只有版本和数量，没有台账内容。",
    en: "Send it to whoever helps you. It holds versions and counts, nothing of the ledger.",
  },
  host: { zh: "Excel", en: "Excel" },
  yes: { zh: "支持", en: "supported" },
  no: { zh: "不支持", en: "not supported" },
  noOptional: { zh: "不支持，部分功能换个办法", en: "not supported; some things are done another way" },
  copy: { zh: "复制诊断信息", en: "Copy diagnostics" },
} as const satisfies Record<string, Words>;

type Copying = "idle" | "copied" | "refused";

const outcomes: Readonly<Record<Copying, Words>> = {
  idle: { zh: "", en: "" },
  copied: { zh: "已复制，可以粘贴了。", en: "Copied." },
  refused: {
    zh: "浏览器不让复制。请选中下面的文字，按 Ctrl+C。",
    en: "The browser does not allow copying. Select the text below and press Ctrl+C.",
  },
};

const useStyles = makeStyles({
  text: { margin: "0 0 8px" },
  sets: { margin: "0 0 10px", padding: 0, listStyleType: "none" },
  set: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "8px", padding: "3px 0" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  icon: { paddingTop: "2px", lineHeight: 1 },
  yes: { color: tokens.colorStatusSuccessForeground1 },
  no: { color: tokens.colorNeutralForeground3 },
  copy: { display: "flex", alignItems: "center", gap: "8px", flexWrap: "wrap" },
  raw: {
    margin: "8px 0 0",
    padding: "8px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What Excel around the pane can do, and a text of it to hand on. */
export function AboutDiagnostics(): ReactNode {
  const styles = useStyles();
  const app = useApp();
  const text = useWords();
  const facts = useAboutFacts();
  const [copying, setCopying] = useState<Copying>("idle");

  async function copy(): Promise<void> {
    const isCopied = await copyText(diagnostics(facts, app.state()));
    setCopying(isCopied ? "copied" : "refused");
  }

  return (
    <AboutSection title={text(words.title)}>
      <p className={styles.text}>{text(words.what)}</p>
      <div className={styles.quiet}>{facts.host}</div>
      <ul className={styles.sets}>
        {facts.requirementSets.map(({ name, version, isSupported, isOptional }) => (
          <li key={`${name} ${version}`} className={styles.set}>
            <span className={`${styles.icon} ${isSupported ? styles.yes : styles.no}`} aria-hidden>
              {isSupported ? <CheckmarkCircle16Filled /> : <DismissCircle16Filled />}
            </span>
            <span>
              {name} {version}{" "}
              <span className={styles.quiet}>
                {text(isSupported ? words.yes : isOptional ? words.noOptional : words.no)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.copy}>
        <Button onClick={() => void copy()}>{text(words.copy)}</Button>
        <span role="status" className={styles.quiet}>
          {text(outcomes[copying])}
        </span>
      </div>
      {copying === "refused" && <pre className={styles.raw}>{diagnostics(facts, app.state())}</pre>}
    </AboutSection>
  );
}
