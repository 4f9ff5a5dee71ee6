import { type CommandSpec, taskOptions } from "./option-spec";

export const history = {
  files: "optional",
  help: { zh: "历史趋势，以及与上月文件相比的问题变化", en: "trends, and what became of last month's findings" },
  options: {
    month: { type: "string", value: "YYYY-MM", help: { zh: "统计月份（必填）", en: "the month (required)" } },
    before: {
      type: "string",
      value: "FILE",
      help: {
        zh: "上月的文件：列出新增、已改正、仍未改的问题",
        en: "last month's file: which findings are new, fixed, open",
      },
    },
    ...taskOptions,
  },
} as const satisfies CommandSpec;
