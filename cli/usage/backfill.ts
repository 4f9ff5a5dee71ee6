import { type CommandSpec, taskOptions } from "./option-spec";

export const backfill = {
  files: "many",
  help: {
    zh: "补报窗口核算：免计、退回后迟报、逾期迟报，计入与不计窗口的迟报率",
    en: "what a backfill window exempts, and the late rate with and without it",
  },
  options: {
    month: {
      type: "string",
      value: "YYYY-MM",
      help: { zh: "窗口免计的月份，默认最近的一个", en: "the month that a window exempts, the latest unless told" },
    },
    ...taskOptions,
  },
} as const satisfies CommandSpec;
