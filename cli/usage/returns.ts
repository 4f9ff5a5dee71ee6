import { type CommandSpec, due, taskOptions } from "./option-spec";

export const returns = {
  files: "one",
  help: {
    zh: "问题数据退回：每个单位一份只含自己问题行的工作簿，附一份工作提示函（.docx）",
    en: "return problem rows: one workbook for each unit, with its own rows only, and a letter (.docx)",
  },
  options: {
    ...taskOptions,
    out: {
      type: "string",
      value: "FOLDER",
      help: {
        zh: "写到这个文件夹（必填），另写一份“退回清单.xlsx”",
        en: "the folder to write to (required), 退回清单.xlsx beside the rest",
      },
    },
    warnings: {
      type: "boolean",
      help: { zh: "只有提醒、没有错误的行也退回", en: "return rows that have warnings only, too" },
    },
    due,
    sender: { type: "string", value: "NAME", help: { zh: "工作提示函的署名", en: "who signs the letters" } },
  },
} as const satisfies CommandSpec;
