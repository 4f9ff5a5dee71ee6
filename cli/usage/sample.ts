import { type CommandSpec, taskOptions } from "./option-spec";

export const sample = {
  files: "optional",
  help: {
    zh: "抽取要核查台账的单位，可重复验证",
    en: "draw the units whose ledgers are checked; anybody can repeat it",
  },
  options: {
    day: { type: "string", value: "YYYY-MM-DD", help: { zh: "抽样日期（必填）", en: "day of the draw (required)" } },
    seed: {
      type: "string",
      value: "TEXT",
      help: {
        zh: "种子（必填）：事先谁也定不了的一段文字，如当天公布的开奖号码",
        en: "seed (required): a text that nobody could choose beforehand, such as the day's lottery numbers",
      },
    },
    month: {
      type: "string",
      value: "YYYY-MM",
      help: {
        zh: "抽查哪个月的台账，默认抽样日期所在月",
        en: "whose ledgers are checked, the day's month unless told",
      },
    },
    municipal: { type: "string", value: "N", help: { zh: "市直抽几家，默认 5", en: "municipal units, 5 unless told" } },
    county: { type: "string", value: "N", help: { zh: "县（市、区）抽几家，默认 5", en: "counties, 5 unless told" } },
    avoid: {
      type: "string",
      value: "N",
      help: { zh: "回避前几次抽中的单位，默认 2", en: "avoid units of so many draws before, 2 unless told" },
    },
    kind: {
      type: "string",
      value: "licence|penalty",
      help: { zh: "只抽有这项职能的单位", en: "only units that decide such matters" },
    },
    ...taskOptions,
  },
} as const satisfies CommandSpec;
