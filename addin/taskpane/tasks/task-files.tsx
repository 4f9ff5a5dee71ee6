import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../../src";
import { type OpenedFile } from "../../ports/engine";
import { Disclosure } from "../disclosure";
import { CloseIcon } from "../icons";
import { useApp, useAppState, useWords } from "../use-app";
import { OpenFilesButton } from "./open-files-button";

const words = {
  stays: {
    zh: "可加 .xlsx、.csv 文件。只在本机读取，不上传，也不改动。",
    en: "Adds .xlsx and .csv files. They are read on this machine only, never uploaded or changed.",
  },
  files: { zh: "已打开的文件", en: "Opened files" },
  ledgers: (count: number): Words => ({
    zh: count === 0 ? "没有台账" : `${count} 个台账`,
    en: count === 0 ? "no ledger" : `${count} ${count === 1 ? "ledger" : "ledgers"}`,
  }),
  close: (name: string): Words => ({ zh: `移除“${name}”`, en: `Remove “${name}”` }),
  ignored: (count: number): Words => ({
    zh: `${count} 张表不是台账`,
    en: `${count} ${count === 1 ? "sheet is" : "sheets are"} no ledger`,
  }),
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  files: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { alignSelf: "stretch", margin: 0, padding: 0, listStyleType: "none" },
  file: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  wide: { gridColumn: "1 / -1" },
  ignored: { margin: 0, paddingInlineStart: "18px" },
});

/**
 * The files beside the workbook: opening more, and letting go of some.
 *
 * @param props.forTables whether the task reads tables from them, and not ledgers.
 */
export function TaskFiles({ forTables = false }: { readonly forTables?: boolean }): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const files = useAppState((state) => state.files);
  return (
    <div className={styles.files}>
      <OpenFilesButton />
      <p className={styles.quiet}>{text(words.stays)}</p>
      {files.length > 0 && (
        <ul className={styles.list} aria-label={text(words.files)}>
          {files.map((file) => (
            <FileLine key={file.id} file={file} forTables={forTables} />
          ))}
        </ul>
      )}
    </div>
  );
}

function FileLine(props: { readonly file: OpenedFile; readonly forTables: boolean }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  const { forTables } = props;
  const { id, name, ledgers, ignored } = props.file;
  return (
    <li className={styles.file}>
      <div>
        <div>{name}</div>
        {!forTables && <div className={styles.quiet}>{text(words.ledgers(ledgers.length))}</div>}
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<CloseIcon />}
        aria-label={text(words.close(name))}
        disabledFocusable={isBusy}
        onClick={() => void actions.closeFile(id)}
      />
      {ignored.length > 0 && !forTables && (
        <div className={styles.wide}>
          <Disclosure label={text(words.ignored(ignored.length))} isOpenAtFirst={ledgers.length === 0}>
            <ul className={`${styles.quiet} ${styles.ignored}`}>
              {ignored.map(({ sheet, why }) => (
                <li key={`${sheet}:${why.zh}`}>
                  {sheet} · {text(why)}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </li>
  );
}
