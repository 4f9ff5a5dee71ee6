import { type BulletinFile, type Result, type Words } from "../../src";
import { type AppActions, type FileToOpen } from "./app";
import { type AppContext } from "./app-context";
import { longWork } from "./long-work";
import { failed, unreadableFile } from "./notices";

/** A bulletin with scans in it; its bytes are kept with the task's settings. */
const MOST_MEGABYTES = 20;
const MEGABYTE = 1 << 20;

/** Bulletins that are proofread: read from a file, and given back with remarks. */
export function bulletinFileActions(context: AppContext): Pick<AppActions, "readBulletin" | "remarkedBulletin"> {
  const { store, engine } = context;

  async function open(file: FileToOpen): Promise<Result<BulletinFile, Words>> {
    if (file.size > MOST_MEGABYTES * MEGABYTE) return { ok: false, error: tooLarge };
    const bytes = await file.bytes().catch(() => null);
    return bytes === null ? { ok: false, error: unreadableFile } : engine.readBulletin(file.name, bytes);
  }

  return {
    readBulletin: (file) =>
      longWork<BulletinFile | null>(context, "opening", async ({ report }) => {
        report({ canCancel: false });
        const read = await open(file);
        if (read.ok) return read.value;
        const { zh, en } = read.error;
        store.set({ notice: failed({ zh: `${file.name}：${zh}`, en: `${file.name}: ${en}` }) });
        return null;
      }),
    remarkedBulletin: (docx, { statements, day }) =>
      longWork<Uint8Array | null>(context, "writing", async ({ report }) => {
        report({ canCancel: false });
        const contradicted = statements.filter(({ verdict }) => verdict === "contradicted");
        const made = await engine.remarkBulletin(docx, {
          ...{ statements: contradicted, day },
          language: store.get().language,
        });
        if (made.ok) return made.value;
        store.set({ notice: failed(made.error) });
        return null;
      }),
  };
}

const tooLarge: Words = {
  zh: `超过 ${MOST_MEGABYTES} MB；请把图片压缩或去掉后再试，或用命令行。`,
  en: `it is larger than ${MOST_MEGABYTES} MB; shrink its pictures, or use the command line.`,
};
