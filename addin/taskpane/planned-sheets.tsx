import { Badge, type BadgeProps, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { type PlannedSheet } from "../app/app-state";
import { rowsInWords } from "./rows-in-words";
import { useWords } from "./use-app";

type Fate = PlannedSheet["fate"];

const words = {
  title: (sheets: number): Words => ({
    zh: `将生成 ${sheets} 张工作表`,
    en: `${sheets} ${sheets === 1 ? "sheet" : "sheets"} will be made`,
  }),
  undo: {
    zh: "都是单独的工作表，台账不会改动。",
    en: "They are sheets of their own; the ledgers are not touched.",
  },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

interface FateLook {
  readonly word: Words;
  readonly color: NonNullable<BadgeProps["color"]>;
  readonly note: (names: string) => Words | null;
}

const fates: Readonly<Record<Fate, FateLook>> = {
  new: { word: { zh: "新建", en: "New" }, color: "success", note: () => null },
  replaced: {
    word: { zh: "替换", en: "Replaced" },
    color: "warning",
    note: (names) => ({
      zh: `${names}是以前生成的，将整张替换；在上面手工改过的内容会丢失。`,
      en: `${names} was made by this add-in before and is replaced as a whole; what was changed on it by hand is lost.`,
    }),
  },
  renamed: {
    word: { zh: "另建", en: "Beside" },
    color: "informative",
    note: (names) => ({
      zh: `已有您自己的同名表${names}，不会覆盖；新表在名称后加编号。`,
      en: `You have a sheet ${names} of your own. It stays; the new one gets a number after its name.`,
    }),
  },
};

const useStyles = makeStyles({
  card: {
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  title: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  sheet: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    alignItems: "center",
    gap: "8px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  caption: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  notes: { marginTop: "8px", display: "flex", flexDirection: "column", gap: "4px" },
  rows: { fontVariantNumeric: "tabular-nums", textAlign: "end", whiteSpace: "nowrap" },
});

/** A sheet that will be made, as it is listed. */
export interface ListedSheet {
  readonly name: string;
  readonly title: string;
  readonly rowCount: number;
}

/** The sheets that will be made, and what becomes of those of the same names. */
export function PlannedSheets(props: {
  readonly tables: readonly ListedSheet[];
  readonly sheets: readonly PlannedSheet[];
  /** What else will be done. */
  readonly children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const { tables, sheets } = props;
  const fateOf = new Map(sheets.map(({ name, fate }) => [name, fate]));
  const notes = (Object.keys(fates) as Fate[]).flatMap((fate) => {
    const names = sheets.filter((sheet) => sheet.fate === fate).map(({ name }) => `“${name}”`);
    const note = names.length === 0 ? null : fates[fate].note(names.join("、"));
    return note === null ? [] : [{ fate, note }];
  });
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{text(words.title(tables.length))}</h2>
      <ul className={styles.list}>
        {tables.map(({ name, title, rowCount }) => {
          const { word, color } = fates[fateOf.get(name) ?? "new"];
          return (
            <li key={name} className={styles.sheet}>
              <div>
                <div>{name}</div>
                {title !== name && <div className={styles.caption}>{title}</div>}
              </div>
              <span className={styles.rows}>{text(rowsInWords(rowCount))}</span>
              <Badge appearance="tint" color={color}>
                {text(word)}
              </Badge>
            </li>
          );
        })}
      </ul>
      <div className={styles.notes}>
        {notes.map(({ fate, note }) => (
          <p key={fate} className={styles.caption}>
            {text(note)}
          </p>
        ))}
        <p className={styles.caption}>{text(words.undo)}</p>
        {props.children}
      </div>
    </section>
  );
}
