import { type Result, type Words } from "../../src";
import { type OpenedFile } from "../ports/engine";
import { type AppActions, type FileToOpen } from "./app";
import { type AppContext } from "./app-context";
import { type Notice } from "./app-state";
import { abortable } from "./abortable";
import { joined } from "./joined";
import { longWork, shortWork } from "./long-work";
import { success, unreadableFile } from "./notices";
import { readyForTask } from "./ready-for-task";
import { refreshTask } from "./refresh-task";

/** Unpacked, a larger one would not fit into the memory of a pane. */
const MOST_MEGABYTES = 100;
const MEGABYTE = 1 << 20;

/** Files beside the workbook. They are read here and go nowhere. */
export function fileActions(context: AppContext): Pick<AppActions, "openFiles" | "closeFile"> {
  const { store, engine } = context;

  async function open(file: FileToOpen, onProgress: (share: number) => void): Promise<Result<OpenedFile, Words>> {
    if (file.size > MOST_MEGABYTES * MEGABYTE) return { ok: false, error: tooLarge };
    const bytes = await file.bytes().catch(() => null);
    if (bytes === null) return { ok: false, error: unreadableFile };
    return engine.openFile(file.name, bytes, onProgress);
  }

  return {
    async openFiles(files) {
      if (files.length === 0) return;
      await longWork(context, "opening", async (progress) => {
        const { signal, report } = progress;
        if (!(await readyForTask(context, progress))) return;
        report({ task: "opening", done: 0, total: files.length });
        const opened: OpenedFile[] = [];
        const faults: Words[] = [];
        for (const [index, file] of files.entries()) {
          const result = await abortable(
            signal,
            open(file, (share) => report({ done: index + share })),
          );
          report({ done: index + 1 });
          if (!result.ok) {
            faults.push(named(file.name, result.error));
            continue;
          }
          opened.push(result.value);
          const others = store.get().files.filter(({ id }) => id !== result.value.id);
          store.set({ files: [...others, result.value] });
        }
        await refreshTask(context);
        store.set({ notice: openedNotice(opened, faults) });
      });
    },
    async closeFile(id) {
      await shortWork(context, async () => {
        await engine.closeFile(id);
        store.set({ files: store.get().files.filter((file) => file.id !== id) });
        await refreshTask(context);
      });
    },
  };
}

const named = (name: string, { zh, en }: Words): Words => ({ zh: `${name}：${zh}`, en: `${name}: ${en}` });

const tooLarge: Words = {
  zh: `超过 ${MOST_MEGABYTES} MB，窗格里放不下；请拆开，或用命令行。`,
  en: `it is larger than ${MOST_MEGABYTES} MB, more than the pane can hold; split it, or use the command line.`,
};

function openedNotice(opened: readonly OpenedFile[], faults: readonly Words[]): Notice {
  const ledgers = opened.reduce((sum, file) => sum + file.ledgers.length, 0);
  const done: Words = {
    zh: `已打开 ${opened.length} 个文件，其中 ${ledgers} 个台账。`,
    en: `${opened.length} ${opened.length === 1 ? "file" : "files"} opened, with ${ledgers} ${ledgers === 1 ? "ledger" : "ledgers"}.`,
  };
  if (faults.length === 0) return success(done);
  const sentences = opened.length === 0 ? faults : [done, ...faults];
  return {
    kind: opened.length === 0 ? "error" : "warning",
    words: joined(...sentences),
    details: null,
    action: null,
  };
}
