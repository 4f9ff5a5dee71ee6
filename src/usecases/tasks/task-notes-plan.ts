import { isoDate } from "../../calendar/day";
import { taskNotesPrefix } from "../../ledger/own-sheets";
import { officialPage } from "../../plans/official-styles";
import { type CellStyle, type PlanRow, type SheetPlan } from "../../plans/sheet-plan";
import { wrappedHeight } from "../../plans/wrapped-height";
import { type Words } from "../../support/words";
import { type TaskInput, type TaskOutcome } from "./task";
import { taskTitles } from "./task-titles";
import { type TaskId } from "./tasks";

const FONT_SIZE = 11;
const columnWidths = [20, 90];

const plain: CellStyle = { fontSize: FONT_SIZE, verticalAlign: "top", wrap: true };
const styles = {
  title: { ...plain, bold: true, fontSize: 14, wrap: false },
  name: { ...plain, bold: true },
  text: { ...plain, numberFormat: "@" },
} satisfies Readonly<Record<string, CellStyle>>;

/** The sheet beside a task's results that tells where they come from, the figures, and what they leave out. */
export function taskNotesPlan(
  id: TaskId,
  { sources, env, tool, madeAt, language }: TaskInput,
  { figures, notes, unresolved }: TaskOutcome<unknown>,
): SheetPlan {
  const line = (name: Words, value: string): PlanRow => ({
    values: [name[language], value],
    style: ["name", "text"],
    height: wrappedHeight([name[language], value], columnWidths, FONT_SIZE),
  });
  const { profile } = env.standard;
  return {
    name: taskNotesPrefix + taskTitles[id].zh,
    columnWidths,
    styles,
    rows: [
      { values: [taskTitles[id][language]], style: "title", height: 26 },
      ...sources.map(({ file, sha256 }) =>
        line({ zh: "来源文件", en: "Source" }, sha256 === null ? file : `${file}（SHA-256 ${sha256}）`),
      ),
      line({ zh: "规则方案", en: "Profile" }, `${profile.id} ${profile.version}`),
      line({ zh: "判断日期", en: "As of" }, isoDate(env.asOf)),
      ...(madeAt === null ? [] : [line({ zh: "生成时间", en: "Made at" }, madeAt)]),
      line({ zh: "工具", en: "Tool" }, `${tool.name} ${tool.version}`),
      ...figures.map((words) => line({ zh: "数据", en: "Figures" }, words[language])),
      ...unresolved.map(({ name, rows }) =>
        line(
          { zh: "不在名录", en: "Not in the roster" },
          { zh: `${name}（${rows} 行）`, en: `${name} (${rows} rows)` }[language],
        ),
      ),
      ...notes.map((words) => line({ zh: "说明", en: "Note" }, words[language])),
    ],
    merges: [],
    page: officialPage,
  };
}
