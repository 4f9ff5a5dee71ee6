import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useState } from "react";
import { type DocumentPlan, type Words } from "../../../src";
import { saveFile } from "../save-file";
import { useApp, useAppState, useWords } from "../use-app";

const words = {
  download: (count: number): Words =>
    count === 1
      ? { zh: "下载 Word 文件", en: "Download as a Word file" }
      : { zh: `下载 Word 文件（${count} 份，压缩包）`, en: `Download ${count} Word files (.zip)` },
  saved: (name: string): Words => ({
    zh: `“${name}”已交给浏览器下载。没有看到文件，多半是 Excel 不让窗格下载：请画成工作表，再另存或打印。`,
    en: `${name} was handed to the browser. If no file appears, Excel does not let the pane download: make sheets instead, then print or save them.`,
  }),
  draw: { zh: "画成工作表", en: "Make sheets instead" },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  documents: { display: "flex", flexDirection: "column", gap: "4px" },
  names: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  draw: { alignSelf: "flex-start" },
});

/** The official documents that the open task has made: a file to be downloaded, or sheets where that is not allowed. */
export function TaskDocuments({ documents }: { readonly documents: readonly DocumentPlan[] }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  const [saved, setSaved] = useState<string | null>(null);
  useEffect(() => setSaved(null), [documents]);
  if (documents.length === 0) return null;

  async function download(): Promise<void> {
    const file = await actions.documentFile();
    if (file === null) return;
    saveFile(file.name, file.bytes);
    setSaved(file.name);
  }

  return (
    <div className={styles.documents}>
      <Button icon={<ArrowDownload16Regular />} disabledFocusable={isBusy} onClick={() => void download()}>
        {text(words.download(documents.length))}
      </Button>
      <p role="status" className={styles.names}>
        {saved !== null && text(words.saved(saved))}
      </p>
      {saved !== null && (
        <Button
          size="small"
          className={styles.draw}
          disabledFocusable={isBusy}
          onClick={() => void actions.drawDocuments()}
        >
          {text(words.draw)}
        </Button>
      )}
    </div>
  );
}
