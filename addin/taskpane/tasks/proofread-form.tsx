import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../../src";
import { useWords } from "../use-app";
import { SheetPicker } from "./sheet-picker";
import { TaskFiles } from "./task-files";
import { type TaskFormProps } from "./task-view";

const words = {
  text: { zh: "通报全文", en: "The bulletin" },
  sheets: { zh: "对照的工作表", en: "Sheets to hold it against" },
} as const satisfies Record<string, Words>;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
});

/** The bulletin, opened or pasted, and its tables. */
export function ProofreadForm({ settings, sheets, onChange }: TaskFormProps<"proofread">): ReactNode {
  const styles = useStyles();
  const text = useWords();
  return (
    <div className={styles.form}>
      <Field label={text(words.text)}>
        <Textarea
          resize="vertical"
          rows={8}
          value={settings.text}
          onChange={(_, { value }) => onChange({ text: value })}
        />
      </Field>
      <SheetPicker
        label={text(words.sheets)}
        hint={undefined}
        sheets={sheets}
        chosen={settings.sheets}
        onChange={(chosen) => onChange({ sheets: chosen })}
      />
      <TaskFiles />
    </div>
  );
}
