import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { type Words } from "../../src";
import { Callout } from "./callout";
import { rowsInWords } from "./rows-in-words";
import { useAppState, useWords } from "./use-app";

const words = {
  empty: { zh: "空表", en: "Empty" },
  absent: { zh: "没有", en: "None" },
  faults: (count: number): Words => ({
    zh: `${count} 处要改`,
    en: `${count} to correct`,
  }),
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

/** The state of a sheet in which an office writes. */
interface SheetState {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly exists: boolean;
  readonly rows: number;
  readonly faults: readonly string[];
}

interface SheetsLook<State> {
  /** What it means that the workbook has no such sheet. */
  readonly adds: Words;
  /** What faults stand in the way of. */
  readonly stops: Words;
  readonly onOpen: (sheet: State) => void;
}

/** Sheets in which an office writes: what each is for, whether it is there, and what is wrong on it. */
export function SettingsSheets<State extends SheetState>(
  props: SheetsLook<State> & { readonly sheets: readonly State[] },
): ReactNode {
  const styles = useStyles();
  const { sheets, ...look } = props;
  return (
    <ul className={styles.list}>
      {sheets.map((sheet) => (
        <SettingsSheet key={sheet.id} sheet={sheet} {...look} />
      ))}
    </ul>
  );
}

function SettingsSheet<State extends SheetState>(props: SheetsLook<State> & { readonly sheet: State }): ReactNode {
  const styles = useStyles();
  const { sheet, adds, stops, onOpen } = props;
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
        onClick={() => onOpen(sheet)}
      >
        {text(sheet.exists ? words.open : words.make)}
      </Button>
      <p className={styles.wide}>{sheet.purpose}</p>
      {!sheet.exists && <p className={styles.wide}>{text(adds)}</p>}
      {faults.length > 0 && (
        <div className={styles.faults}>
          <Callout kind="error">
            {text(stops)}
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

function StateBadge({ sheet }: { readonly sheet: SheetState }): ReactNode {
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
