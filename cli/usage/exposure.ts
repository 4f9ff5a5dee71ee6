import { type CommandSpec, due, letters, sender, taskOptions } from "./option-spec";

export const exposure = {
  files: "many",
  help: {
    zh: "曝光比对：网络媒体曝光过的是否已在平台，未报送的给出提醒和提示函",
    en: "look up on the platform what the media have reported; reminders and letters for the rest",
  },
  options: {
    exposures: {
      type: "string",
      value: "FILE.xlsx",
      help: {
        zh: "曝光登记：有“曝光登记”工作表的文件，没有就取第一张表；默认取自本单位的工作簿",
        en: "the register: the sheet 曝光登记 of this file, else its first; the office's own workbook unless told",
      },
    },
    before: {
      type: "string",
      value: "N",
      help: { zh: "决定日期最早在曝光前几天，默认 180", en: "decisions at most so many days before, 180 unless told" },
    },
    after: {
      type: "string",
      value: "N",
      help: { zh: "最晚在曝光后几天，默认 30", en: "and at most so many days after, 30 unless told" },
    },
    due,
    sender,
    letters,
    ...taskOptions,
  },
} as const satisfies CommandSpec;
