import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { Disclosure } from "./disclosure";
import notices from "./third-party.json";
import { useWords } from "./use-app";

const words = {
  licence: (licence: string): Words => ({ zh: `${licence} 许可证全文`, en: `Full text of the ${licence} licence` }),
} as const satisfies Record<string, (licence: string) => Words>;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  group: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  packages: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  text: {
    margin: "4px 0 0",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
  },
});

/** Packages that share the text of a licence stand together. */
const groups = notices.texts.map((licence, index) => ({
  licence,
  packages: notices.packages.filter(({ text }) => text === index),
}));

/** The software that the product contains, with its licences. */
export function ThirdPartyNotices(): ReactNode {
  const styles = useStyles();
  const text = useWords();
  return (
    <ul className={styles.list}>
      {groups.map(({ licence, packages }) => (
        <li key={licence} className={styles.group}>
          <ul className={styles.packages}>
            {packages.map(({ name, version }) => (
              <li key={`${name}@${version}`}>
                {name} {version}
              </li>
            ))}
          </ul>
          <Disclosure label={text(words.licence(packages[0]?.licence ?? ""))}>
            <div className={styles.text}>{licence}</div>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
