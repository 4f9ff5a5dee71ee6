import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { useAboutFacts } from "./about-facts-context";
import { AboutSection } from "./about-section";
import { useWords } from "./use-app";

const words = {
  title: { zh: "键盘", en: "Keyboard" },
  sheet: { zh: "在表格里按", en: "In the sheet" },
  pane: { zh: "在窗格里按", en: "In the pane" },
} as const satisfies Record<string, Words>;

interface Keys {
  readonly keys: string;
  readonly action: Words;
}

/** What Excel and the browser give to every pane, and the lists' own keys. */
const paneKeys: readonly Keys[] = [
  { keys: "Ctrl+F6", action: { zh: "在表格和窗格之间切换", en: "From the sheet to the pane and back" } },
  { keys: "Tab", action: { zh: "到下一个按钮；清单算一站", en: "To the next button; a list is one stop" } },
  { keys: "↑ ↓", action: { zh: "清单里上一条、下一条", en: "Up and down a list" } },
  { keys: "Home End", action: { zh: "清单的第一条、最后一条", en: "First and last of a list" } },
  { keys: "Enter", action: { zh: "到清单里这一条所在的单元格", en: "To the cell of what the list stands on" } },
];

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    marginBottom: "8px",
    "& caption": { textAlign: "start", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    "& th, & td": { padding: "4px 0", textAlign: "start", verticalAlign: "baseline", fontWeight: "inherit" },
    "& th": { paddingInlineEnd: "12px", whiteSpace: "nowrap", width: "9.5em" },
    "& tr": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  keys: {
    padding: "1px 5px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
  },
});

/** Keys of the sheet and of the pane. */
export function AboutShortcuts(): ReactNode {
  const text = useWords();
  const { shortcuts } = useAboutFacts();
  return (
    <AboutSection title={text(words.title)}>
      {shortcuts.length > 0 && <KeysTable caption={text(words.sheet)} keys={shortcuts} />}
      <KeysTable caption={text(words.pane)} keys={paneKeys} />
    </AboutSection>
  );
}

function KeysTable({ caption, keys }: { readonly caption: string; readonly keys: readonly Keys[] }): ReactNode {
  const styles = useStyles();
  const text = useWords();
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <tbody>
        {keys.map(({ keys: pressed, action }) => (
          <tr key={pressed}>
            <th scope="row">
              <kbd className={styles.keys}>{pressed}</kbd>
            </th>
            <td>{text(action)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
