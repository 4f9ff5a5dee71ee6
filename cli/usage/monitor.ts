import { type CommandSpec, taskOptions } from "./option-spec";

export const monitor = {
  files: "optional",
  help: { zh: "城市信用监测反馈：谁报了、谁没报", en: "the city's credit indicators: who has reported what" },
  options: {
    month: { type: "string", value: "YYYY-MM", help: { zh: "报送月份（必填）", en: "the month (required)" } },
    time: {
      type: "string",
      value: "HH:MM",
      help: { zh: "--as-of 当天的时间，默认零点", en: "the time on the day of --as-of, its beginning unless told" },
    },
    "roll-forward": {
      type: "boolean",
      help: {
        zh: "20 日是休息日的，顺延到下一个工作日（文件没有规定）",
        en: "a 20th that is a day off gives way to the next working day (the notice does not say so)",
      },
    },
    quarter: { type: "boolean", help: { zh: "附季通报", en: "with the summary of the quarter" } },
    ...taskOptions,
  },
} as const satisfies CommandSpec;
