import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { type Words } from "../../src";
import { type ParameterSheetState } from "../ports/engine";
import { Callout } from "./callout";
import { rowsInWords } from "./rows-in-words";
import { useApp, useAppState, useWords } from "./use-app";

const words = {
  empty: { zh: "空表", en: "Empty" },
  absent: { zh: "没有", en: "None" },
  faults: (count: number): Words => ({
    zh: `${count} 处要改`,
    en: `${count} to correct`,
  }),
  stops: {
    zh: "改正之前不能核验：",
    en: "No check runs until this is corrected:",
  },
  adds: {
    zh: "工作簿里没有这张表，按内置的来。新建会在最后加一张工作表。",
    en: "The workbook has no such sheet and goes by what is built in. Making it adds a sheet at the end.",
  },
  open: { zh: "打开", en: "Open" },
  make: { zh: "新建并打开", en: "Make and open" },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  sheet: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "4px 8px",
    alignItems: "center",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  heading: { display: "flex", alignItems: "center", gap: "8px", flexWrap: "wrap" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  wide: {
    gridColumn: "1 / -1",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  faults: { gridColumn: "1 / -1" },
  faultList: { margin: 0, listStyleType: "disc", paddingInlineStart: "16px" },
});

/** The settings sheets: what each is for, whether it is there, and what is wrong on it. */
export function SettingsSheets({ sheets }: { readonly sheets: readonly ParameterSheetState[] }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sheets.map((sheet) => (
        <SettingsSheet key={sheet.id} sheet={sheet} />
      ))}
    </ul>
  );
}

function SettingsSheet({ sheet }: { readonly sheet: ParameterSheetState }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  const [title, button] = [useId(), useId()];
  const { faults } = sheet;
  return (
    <li className={styles.sheet}>
      <div className={styles.heading}>
        <h3 id={title} className={styles.title}>
          {sheet.title}
        </h3>
        <StateBadge sheet={sheet} />
      </div>
      <Button
        id={button}
        size="small"
        disabledFocusable={isBusy}
        aria-labelledby={`${button} ${title}`}
        onClick={() => void actions.openParameterSheet(sheet.id)}
      >
        {text(sheet.exists ? words.open : words.make)}
      </Button>
      <p className={styles.wide}>{sheet.purpose}</p>
      {!sheet.exists && <p className={styles.wide}>{text(words.adds)}</p>}
      {faults.length > 0 && (
        <div className={styles.faults}>
          <Callout kind="error">
            {text(words.stops)}
            <ul className={styles.faultList}>
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </Callout>
        </div>
      )}
    </li>
  );
}

function StateBadge({ sheet }: { readonly sheet: ParameterSheetState }): ReactNode {
  const text = useWords();
  if (sheet.faults.length > 0) {
    return (
      <Badge appearance="tint" color="danger">
        {text(words.faults(sheet.faults.length))}
      </Badge>
    );
  }
  const state = sheet.exists ? (sheet.rows === 0 ? words.empty : rowsInWords(sheet.rows)) : words.absent;
  return (
    <Badge appearance="tint" color={sheet.exists && sheet.rows > 0 ? "success" : "subtle"}>
      {text(state)}
    </Badge>
  );
}
