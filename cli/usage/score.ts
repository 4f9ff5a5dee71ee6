import { type CommandSpec, taskOptions } from "./option-spec";

export const score = {
  files: "one",
  help: {
    zh: "按考核方案给各单位打分、排名；FILE 是平台导出",
    en: "score and rank the units by the scheme; FILE is the platform's export",
  },
  options: {
    month: { type: "string", value: "YYYY-MM", help: { zh: "考核月份（必填）", en: "the month (required)" } },
    ledger: {
      type: "string",
      value: "FILE|FOLDER",
      help: {
        zh: "被抽查单位的台账，一个文件或一个文件夹",
        en: "the drawn units' ledgers: one file or a folder of them",
      },
    },
    ...taskOptions,
  },
} as const satisfies CommandSpec;
