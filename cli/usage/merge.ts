import { type CommandSpec, taskOptions } from "./option-spec";

export const merge = {
  files: "many",
  help: {
    zh: "把各单位的台账（文件或文件夹）汇总成一张表",
    en: "merge many units' ledgers, files or folders, into one table a kind",
  },
  options: {
    kind: {
      type: "string",
      value: "licence|penalty",
      help: { zh: "只汇总这一类，默认两类", en: "only this kind, both unless told" },
    },
    "leave-out-duplicates": {
      type: "boolean",
      help: { zh: "完全重复的行只留一行（仍列入“汇总冲突”）", en: "keep one of rows that are alike in every cell" },
    },
    ...taskOptions,
  },
} as const satisfies CommandSpec;
