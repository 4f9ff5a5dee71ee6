import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { functionPages, type FunctionPage, type Words } from "../../src";
import { Disclosure } from "./disclosure";
import { FunctionHelp } from "./function-help";
import { useAppState, useWords } from "./use-app";

const words = {
  search: { zh: "按名称或用途查找", en: "Search by name or purpose" },
  found: (count: number): Words => ({
    zh: `${count} 个函数`,
    en: `${count} ${count === 1 ? "function" : "functions"}`,
  }),
} as const satisfies Record<string, Words | ((count: number) => Words)>;

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none", marginTop: "6px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "2px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  caption: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Every worksheet function by name and purpose; each opens to its page of help. */
export function FunctionList(): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const language = useAppState((state) => state.language);
  const pages = useMemo(() => functionPages(language), [language]);
  const [wanted, setWanted] = useState("");
  const found = pages.filter((page) => isAbout(page, wanted));
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label={text(words.search)}
        placeholder={text(words.search)}
        value={wanted}
        onChange={(_, { value }) => setWanted(value)}
      />
      <div className={styles.caption} role="status">
        {text(words.found(found.length))}
      </div>
      <ul className={styles.list}>
        {found.map((page) => (
          <li key={page.id} className={styles.item}>
            <Disclosure label={`${page.id} ${page.title}`}>
              <FunctionHelp page={page} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether every word that was typed stands in the name, the title or what the function gives. */
function isAbout({ id, title, what }: FunctionPage, wanted: string): boolean {
  const about = `gs.${id} ${title} ${what}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => about.includes(word));
}
