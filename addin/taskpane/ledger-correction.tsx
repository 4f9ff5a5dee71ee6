import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type Kind, kinds, type SheetMapping, type Words } from "../../src";
import { type FoundColumn, type FoundLedger, type Survey } from "../ports/engine";
import { kindWords } from "./kind-words";
import { useApp, useAppState, useWords } from "./use-app";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  pair: {
    display: "grid",
    alignItems: "end",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0, width: "100%" },
  columns: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  column: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) minmax(0, 1fr)",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  letter: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground2 },
  note: { color: tokens.colorNeutralForeground2 },
});

const words = {
  kind: { zh: "类别", en: "Kind" },
  automatic: { zh: "自动", en: "Automatic" },
  headerRow: { zh: "表头从第几行开始", en: "Header begins in row" },
  unused: { zh: "（不使用）", en: "(not used)" },
  noHeader: { zh: "（无表头）", en: "(no header)" },
  undo: { zh: "恢复自动识别", en: "Back to automatic" },
  note: {
    zh: "右边是标准里的栏目。改好后要重新核验。",
    en: "On the right is the standard's field. Check again after a change.",
  },
} as const satisfies Record<string, Words>;

/** Corrects the kind of a ledger, its header row, and the field of each of its columns. */
export function LedgerCorrection(props: {
  readonly ledger: FoundLedger;
  readonly fields: Survey["fields"][Kind];
}): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const { sheet, headerRows, columns } = props.ledger;
  const kind = useAppState((state) => state.kinds[sheet] ?? null);
  const mapping = useAppState((state) => state.mapping[sheet] ?? null);
  const correct = (change: SheetMapping): void => void actions.correct(sheet, kind, { ...mapping, ...change });

  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <Field label={text(words.kind)}>
          <Select
            className={styles.input}
            value={kind ?? ""}
            onChange={(_, { value }) =>
              void actions.correct(sheet, kinds.find((each) => each === value) ?? null, mapping)
            }
          >
            <option value="">{text(words.automatic)}</option>
            {kinds.map((each) => (
              <option key={each} value={each}>
                {text(kindWords[each])}
              </option>
            ))}
          </Select>
        </Field>
        <HeaderRow
          key={headerRows[0]}
          label={text(words.headerRow)}
          row={headerRows[0] ?? 1}
          onChange={(headerRow) => correct({ headerRow })}
        />
      </div>
      <div className={styles.note}>{text(words.note)}</div>
      <ul className={styles.columns}>
        {columns.map((column) => (
          <li key={column.index} className={styles.column}>
            <span className={styles.letter}>{column.column}</span>
            <span>{column.header || text(words.noHeader)}</span>
            <Select
              size="small"
              className={styles.input}
              aria-label={text(fieldWords(column))}
              value={column.field !== null && column.duplicateOf === null ? column.field.code : ""}
              onChange={(_, { value }) =>
                correct({ columns: { ...mapping?.columns, [column.index]: value === "" ? null : value } })
              }
            >
              <option value="">
                {text(column.duplicateOf === null ? words.unused : sameWords(column.duplicateOf))}
              </option>
              {props.fields.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
      {(kind !== null || mapping !== null) && (
        <Button onClick={() => void actions.correct(sheet, null, null)}>{text(words.undo)}</Button>
      )}
    </div>
  );
}

const fieldWords = ({ column, header }: FoundColumn): Words => ({
  zh: `${column} 列“${header}”是哪个栏目`,
  en: `Field of column ${column} ${header}`,
});

const sameWords = (column: string): Words => ({
  zh: `（同 ${column} 列，不使用）`,
  en: `(same as ${column}, not used)`,
});

function HeaderRow(props: {
  readonly label: string;
  readonly row: number;
  readonly onChange: (row: number) => void;
}): ReactNode {
  const styles = useStyles();
  const [draft, setDraft] = useState(String(props.row));
  const commit = (): void => {
    const row = Number(draft);
    if (Number.isInteger(row) && row > 0 && row !== props.row) props.onChange(row);
    else setDraft(String(props.row));
  };
  return (
    <Field label={props.label}>
      <Input
        type="number"
        min={1}
        className={styles.input}
        value={draft}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === "Enter") commit();
        }}
      />
    </Field>
  );
}
