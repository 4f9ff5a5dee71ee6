import { type ReactNode } from "react";
import { type Words } from "../../../src";
import { useApp, useWords } from "../use-app";
import { FileButton } from "./file-button";

const words = {
  open: { zh: "打开文件……", en: "Open files…" },
} as const satisfies Record<string, Words>;

/** Picks files from the disk, which the task reads beside the workbook. */
export function OpenFilesButton(): ReactNode {
  const { actions } = useApp();
  const text = useWords();
  return (
    <FileButton
      label={text(words.open)}
      accept=".xlsx,.csv"
      isMultiple
      onPick={(files) => void actions.openFiles(files)}
    />
  );
}
