import { isoDate } from "../../calendar/day";
import { taskNotesPrefix } from "../../ledger/own-sheets";
import { type NoteLine, notesSheet, notInRoster } from "../../plans/notes-sheet";
import { officialPage } from "../../plans/official-styles";
import { type SheetPlan } from "../../plans/sheet-plan";
import { type TaskInput, type TaskOutcome } from "./task";
import { taskTitles } from "./task-titles";
import { type TaskId } from "./tasks";

/** The sheet beside a task's results that tells where they come from, the figures, and what they leave out. */
export function taskNotesPlan(
  id: TaskId,
  { sources, env, tool, madeAt, language }: TaskInput,
  { figures, notes, unresolved }: TaskOutcome<unknown>,
): SheetPlan {
  const { profile } = env.standard;
  const lines: readonly NoteLine[] = [
    ...sources.map(({ file, sha256 }): NoteLine => [
      { zh: "来源文件", en: "Source" },
      sha256 === null ? file : `${file}（SHA-256 ${sha256}）`,
    ]),
    [{ zh: "规则方案", en: "Profile" }, `${profile.id} ${profile.version}`],
    [{ zh: "判断日期", en: "As of" }, isoDate(env.asOf)],
    ...(madeAt === null ? [] : [[{ zh: "生成时间", en: "Made at" }, madeAt] as const]),
    [{ zh: "工具", en: "Tool" }, `${tool.name} ${tool.version}`],
    ...figures.map((words): NoteLine => [{ zh: "数据", en: "Figures" }, words[language]]),
    ...unresolved.map(({ name, rows }) => notInRoster(name, rows, language)),
    ...notes.map((words): NoteLine => [{ zh: "说明", en: "Note" }, words[language]]),
  ];
  const title = taskTitles[id];
  return { ...notesSheet(taskNotesPrefix + title.zh, title, lines, language), page: officialPage };
}
