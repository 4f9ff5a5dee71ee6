import { type CommandSpec, taskOptions } from "./option-spec";

export const weekly = {
  files: "many",
  help: { zh: "周清：本周未报和即将到期的决定", en: "what was decided this week or falls due and is not reported" },
  options: {
    day: {
      type: "string",
      value: "YYYY-MM-DD",
      help: { zh: "哪一周：其中任一天（必填）", en: "the week, by any day of it (required)" },
    },
    ...taskOptions,
  },
} as const satisfies CommandSpec;
