import { Button } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { type Words } from "../../../src";
import { type FileToOpen } from "../../app/app";
import { useApp, useAppState, useWords } from "../use-app";

const words = {
  open: { zh: "打开文件……", en: "Open files…" },
} as const satisfies Record<string, Words>;

/** Picks files from the disk, which the task reads beside the workbook. */
export function OpenFilesButton(): ReactNode {
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  const input = useRef<HTMLInputElement>(null);

  function open(picked: FileList | null): void {
    void actions.openFiles(Array.from(picked ?? [], toOpen));
    // So that the same file can be picked once more.
    if (input.current !== null) input.current.value = "";
  }

  return (
    <>
      <Button size="small" disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {text(words.open)}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.csv"
        aria-label={text(words.open)}
        onChange={(event) => open(event.currentTarget.files)}
      />
    </>
  );
}

const toOpen = (file: File): FileToOpen => ({
  name: file.name,
  size: file.size,
  bytes: () => file.arrayBuffer(),
});
