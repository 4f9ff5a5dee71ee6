import { type CommandSpec, due, letters, sender, taskOptions } from "./option-spec";

const points = { type: "string", value: "N" } as const;

export const dishonesty = {
  files: "optional",
  help: {
    zh: "严重失信名单：谁在册、谁超期、谁已销号，附件 3、跟踪台账和提示函",
    en: "the severe-dishonesty list: who is on it, overdue or off it; annex 3, the ledger and letters",
  },
  options: {
    month: { type: "string", value: "YYYY-MM", help: { zh: "月份（必填）", en: "the month (required)" } },
    day: {
      type: "string",
      value: "YYYY-MM-DD",
      help: { zh: "截至当月哪一天，默认最后一天", en: "as of this day of the month, its last day unless told" },
    },
    "points-body": {
      ...points,
      help: { zh: "每家在册扣几分（通报没有规定，默认不扣）", en: "points a body on the list (none unless told)" },
    },
    "points-overdue": { ...points, help: { zh: "每家超期另扣几分", en: "points besides for each that is overdue" } },
    "points-month": {
      ...points,
      help: { zh: "每家在册每满一月另扣几分", en: "points besides for each whole month of each body" },
    },
    due,
    sender,
    letters,
    ...taskOptions,
  },
} as const satisfies CommandSpec;
