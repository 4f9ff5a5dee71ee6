import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type BulletinFile, type Words } from "../../../src";
import { type FileToOpen } from "../../app/app";
import { CloseIcon } from "../icons";
import { useApp, useAppState, useWords } from "../use-app";
import { FileButton } from "./file-button";
import { SheetPicker } from "./sheet-picker";
import { TaskFiles } from "./task-files";
import { type TaskFormProps } from "./task-view";

const words = {
  open: { zh: "打开通报……", en: "Open the bulletin…" },
  kinds: {
    zh: ".docx 或 .txt。只在本机读取，不上传，也不改动。",
    en: "A .docx or .txt. It is read on this machine only, never uploaded or changed.",
  },
  paste: { zh: "或把通报全文粘贴到这里", en: "Or paste the whole bulletin here" },
  close: (name: string): Words => ({ zh: `移除“${name}”`, en: `Remove “${name}”` }),
  holds: ({ bulletin }: BulletinFile): Words => ({
    zh: `${bulletin.text.length} 字，自带 ${bulletin.tables.length} 张表`,
    en: `${bulletin.text.length} characters, ${bulletin.tables.length} ${bulletin.tables.length === 1 ? "table" : "tables"} of its own`,
  }),
  sheets: { zh: "对照的工作表", en: "Sheets to hold it against" },
  also: {
    zh: "通报自带的表、下面打开的文件里的表也都对照。",
    en: "The bulletin's own tables and those of the files opened below count too.",
  },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

/** More than any bulletin with its annexes has. */
const MOST_CHARACTERS = 500_000;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  bulletin: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  file: {
    alignSelf: "stretch",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    overflowWrap: "anywhere",
  },
  paste: { alignSelf: "stretch" },
});

/** The bulletin, opened or pasted, and its tables. */
export function ProofreadForm({ settings, sheets, onChange }: TaskFormProps<"proofread">): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const { bulletin } = settings;

  async function open([file]: readonly FileToOpen[]): Promise<void> {
    const read = file === undefined ? null : await actions.readBulletin(file);
    if (read !== null) onChange({ bulletin: read });
  }

  return (
    <div className={styles.form}>
      <div className={styles.bulletin}>
        <FileButton
          label={text(words.open)}
          accept=".docx,.txt"
          isMultiple={false}
          onPick={(files) => void open(files)}
        />
        <p className={styles.quiet}>{text(words.kinds)}</p>
        {bulletin === null ? (
          <Field className={styles.paste} label={text(words.paste)}>
            <Textarea
              resize="vertical"
              rows={6}
              maxLength={MOST_CHARACTERS}
              value={settings.text}
              onChange={(_, { value }) => onChange({ text: value })}
            />
          </Field>
        ) : (
          <OpenBulletin file={bulletin} onClose={() => onChange({ bulletin: null })} />
        )}
      </div>
      <SheetPicker
        label={text(words.sheets)}
        hint={text(words.also)}
        sheets={sheets}
        chosen={settings.sheets}
        onChange={(chosen) => onChange({ sheets: chosen })}
      />
      <TaskFiles forTables />
    </div>
  );
}

function OpenBulletin(props: { readonly file: BulletinFile; readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  const { file, onClose } = props;
  return (
    <div className={styles.file}>
      <div>
        <div>{file.name}</div>
        <div className={styles.quiet}>{text(words.holds(file))}</div>
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<CloseIcon />}
        aria-label={text(words.close(file.name))}
        disabledFocusable={isBusy}
        onClick={onClose}
      />
    </div>
  );
}
