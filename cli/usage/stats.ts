import { type CommandSpec, letters, taskOptions } from "./option-spec";

export const stats = {
  files: "many",
  help: { zh: "每日统计表和连续未报送的单位", en: "the daily table, and units that are silent" },
  options: {
    day: {
      type: "string",
      value: "YYYY-MM-DD",
      help: {
        zh: "统计哪一天收到的数据（必填）；未报送的周数从这一天往回数",
        en: "the day of receipt that is counted (required); silent weeks are counted back from it",
      },
    },
    from: {
      type: "string",
      value: "YYYY-MM-DD",
      help: { zh: "统计一段时间：从哪一天起", en: "count a span of days: its first day" },
    },
    to: {
      type: "string",
      value: "YYYY-MM-DD",
      help: { zh: "统计一段时间：到哪一天止，默认为 --day", en: "its last day, --day unless told" },
    },
    sender: {
      type: "string",
      value: "NAME",
      help: { zh: "给未报送单位的提示函的署名", en: "who signs the letters to silent units" },
    },
    letters,
    ...taskOptions,
  },
} as const satisfies CommandSpec;
