import { type CommandSpec, taskOptions } from "./option-spec";

export const returned = {
  files: "none",
  help: {
    zh: "退回整改：各单位改好发回的文件与原数据逐行对上，统计整改结果",
    en: "match what the units sent back with the original rows, and count what is fixed",
  },
  options: {
    original: {
      type: "string",
      value: "FILE",
      help: { zh: "退回前的原文件（必填）", en: "the file that rows were returned from (required)" },
    },
    returned: {
      type: "string",
      value: "FILE|FOLDER",
      help: {
        zh: "发回的文件，或放这些文件的文件夹（必填）",
        en: "what came back: a file, or a folder of them (required)",
      },
    },
    warnings: {
      type: "boolean",
      help: { zh: "退回时用了 --warnings 的，这里也用", en: "as when the rows were returned" },
    },
    ...taskOptions,
  },
} as const satisfies CommandSpec;
