import { type Words } from "../../src";
import { type Work } from "../app/app-state";

/** What is under way, and what `done` and `total` count. */
export const taskWords: Readonly<
  Record<Work["task"], { readonly doing: Words; readonly unit: "rows" | "sheets" | "files" }>
> = {
  looking: { doing: { zh: "正在查看工作簿", en: "Looking at the workbook" }, unit: "sheets" },
  reading: { doing: { zh: "正在读取台账", en: "Reading the ledgers" }, unit: "rows" },
  judging: { doing: { zh: "正在核验", en: "Checking" }, unit: "rows" },
  marking: { doing: { zh: "正在写入标记", en: "Marking" }, unit: "rows" },
  clearing: { doing: { zh: "正在清除标记", en: "Clearing the marks" }, unit: "sheets" },
  fixing: { doing: { zh: "正在修正", en: "Mending" }, unit: "rows" },
  reverting: { doing: { zh: "正在恢复", en: "Putting back" }, unit: "rows" },
  freezing: { doing: { zh: "正在处理公式", en: "Working on the formulas" }, unit: "rows" },
  drafting: { doing: { zh: "正在统计附表", en: "Drafting the annexes" }, unit: "rows" },
  drawing: { doing: { zh: "正在生成工作表", en: "Drawing the sheets" }, unit: "sheets" },
  opening: { doing: { zh: "正在打开文件", en: "Opening files" }, unit: "files" },
  writing: { doing: { zh: "正在写 Word 文件", en: "Writing the Word files" }, unit: "sheets" },
  figuring: { doing: { zh: "正在运行任务", en: "Running the task" }, unit: "rows" },
  recording: { doing: { zh: "正在登记", en: "Recording" }, unit: "rows" },
};
