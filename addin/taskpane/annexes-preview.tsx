import {
  Badge,
  type BadgeProps,
  Button,
  makeStyles,
  mergeClasses,
  Skeleton,
  SkeletonItem,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { type AnnexPreview } from "../app/app-state";
import { type AnnexDraft } from "../ports/engine";
import { Callout } from "./callout";
import { Disclosure } from "./disclosure";
import { rowsInWords } from "./rows-in-words";
import { useApp, useAppState, useWords } from "./use-app";
import { useLastReady } from "./use-last-ready";

type Fate = AnnexPreview["sheets"][number]["fate"];

const words = {
  title: (sheets: number): Words => ({
    zh: `将生成 ${sheets} 张工作表`,
    en: `${sheets} ${sheets === 1 ? "sheet" : "sheets"} will be made`,
  }),
  undo: {
    zh: "都是单独的工作表，台账不会改动。",
    en: "They are sheets of their own; the ledgers are not touched.",
  },
  unresolved: (names: number): Words => ({
    zh: `${names} 个单位名称不在名录，没有计入任何单位：`,
    en: `${names} unit ${names === 1 ? "name is" : "names are"} not on the roster and counted for no unit:`,
  }),
  more: (names: number): Words => ({ zh: `另外 ${names} 个`, en: `${names} more` }),
  roster: { zh: "去单位名录", en: "Go to the roster" },
  notes: (count: number): Words => ({ zh: `口径说明（${count} 条）`, en: `Notes (${count})` }),
  loading: { zh: "正在起草附表", en: "Drafting the annexes" },
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
      zh: `${names}是以前生成的附表，将整张替换；在上面手工改过的内容会丢失。`,
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

/** Unknown names that are shown without asking. */
const shownNames = 8;

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: "12px" },
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
  figures: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontVariantNumeric: "tabular-nums",
  },
  bullets: { margin: 0, paddingInlineStart: "18px", fontVariantNumeric: "tabular-nums" },
  loading: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** What will be made before it is made. */
export function AnnexPreviewCard(): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const annexes = useAppState((state) => state.annexes);
  const isDrafting = annexes.step === "loading";
  const shown = useLastReady(annexes);
  if (annexes.step === "idle" || annexes.step === "failed") return null;
  if (shown === null) {
    return (
      <Skeleton className={styles.loading} aria-label={text(words.loading)}>
        <SkeletonItem size={20} />
        <SkeletonItem size={40} />
        <SkeletonItem size={40} />
        <SkeletonItem size={40} />
      </Skeleton>
    );
  }
  const { draft, sheets } = shown;
  return (
    <div className={styles.preview} aria-busy={isDrafting}>
      <section className={styles.card}>
        <h2 className={styles.title}>{text(words.title(draft.tables.length))}</h2>
        <PlannedSheets draft={draft} sheets={sheets} />
      </section>
      <UnresolvedNames names={draft.unresolved} />
      <ul className={styles.figures}>
        {draft.figures.map((figure) => (
          <li key={figure}>{figure}</li>
        ))}
      </ul>
      {draft.notes.length > 0 && (
        <div>
          <Disclosure label={text(words.notes(draft.notes.length))}>
            <ul className={mergeClasses(styles.caption, styles.bullets)}>
              {draft.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </div>
  );
}

function PlannedSheets({ draft, sheets }: AnnexPreview): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const fateOf = new Map(sheets.map(({ name, fate }) => [name, fate]));
  const notes = (Object.keys(fates) as Fate[]).flatMap((fate) => {
    const names = sheets.filter((sheet) => sheet.fate === fate).map(({ name }) => `“${name}”`);
    const note = names.length === 0 ? null : fates[fate].note(names.join("、"));
    return note === null ? [] : [{ fate, note }];
  });
  return (
    <>
      <ul className={styles.list}>
        {draft.tables.map(({ name, title, rowCount }) => {
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
      </div>
    </>
  );
}

function UnresolvedNames({ names }: { readonly names: AnnexDraft["unresolved"] }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  if (names.length === 0) return null;
  const list = (some: typeof names) => (
    <ul className={styles.bullets}>
      {some.map(({ name, rows }) => (
        <li key={name}>
          {name} · {text(rowsInWords(rows))}
        </li>
      ))}
    </ul>
  );
  const rest = names.slice(shownNames);
  return (
    <Callout kind="warning">
      <strong>{text(words.unresolved(names.length))}</strong>
      {list(names.slice(0, shownNames))}
      {rest.length > 0 && <Disclosure label={text(words.more(rest.length))}>{list(rest)}</Disclosure>}
      <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.openParameterSheet("roster")}>
        {text(words.roster)}
      </Button>
    </Callout>
  );
}
