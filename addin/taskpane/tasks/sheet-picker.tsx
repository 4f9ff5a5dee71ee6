import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../../src";
import { useWords } from "../use-app";
import { type FieldLook } from "./field-look";

const words = {
  none: { zh: "工作簿里没有可选的工作表。", en: "The workbook has no sheets to choose from." },
} as const satisfies Record<string, Words>;

const useStyles = makeStyles({
  picker: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { padding: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
});

/** Chooses sheets of the open workbook that a task reads. */
export function SheetPicker(
  props: FieldLook & {
    readonly sheets: readonly string[];
    readonly chosen: readonly string[];
    /** In the order of the workbook. */
    readonly onChange: (chosen: readonly string[]) => void;
  },
): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const { label, hint, sheets, chosen, onChange } = props;

  const toggle = (sheet: string, isChosen: boolean): void =>
    onChange(sheets.filter((each) => (each === sheet ? isChosen : chosen.includes(each))));

  return (
    <fieldset className={styles.picker}>
      <legend className={styles.legend}>{label}</legend>
      {hint !== undefined && <p className={styles.quiet}>{hint}</p>}
      {sheets.length === 0 && <p className={styles.quiet}>{text(words.none)}</p>}
      <div className={styles.list}>
        {sheets.map((sheet) => (
          <Checkbox
            key={sheet}
            label={sheet}
            checked={chosen.includes(sheet)}
            onChange={(_, { checked }) => toggle(sheet, checked === true)}
          />
        ))}
      </div>
    </fieldset>
  );
}
