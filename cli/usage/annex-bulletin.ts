import { type OptionSpec } from "./option-spec";

/** What `gongshi annex` takes for a bulletin. */
export const bulletinOptions = {
  bulletin: {
    type: "string",
    value: "OUT.docx",
    help: { zh: "写出当月通报", en: "write the month's bulletin" },
  },
  form: {
    type: "string",
    value: "dual|ten",
    help: { zh: "双公示通报或十公示通报，默认 dual", en: "on licences and penalties or on all ten; dual unless told" },
  },
  sender: { type: "string", value: "NAME", help: { zh: "发文机关", en: "who sends the bulletin" } },
  number: { type: "string", value: "NUMBER", help: { zh: "发文字号，如 平信用办〔2024〕5号", en: "its number" } },
  date: { type: "string", value: "YYYY-MM-DD", help: { zh: "成文日期", en: "its date" } },
  "spot-check": {
    type: "string",
    value: "N/M",
    help: {
      zh: "省级瞒报抽查抽取 N 条、其中瞒报 M 条",
      en: "the province looked up N rows and found M of them concealed",
    },
  },
  high: {
    type: "string",
    value: "N",
    help: {
      zh: "“报送数量高的”市直、县（市、区）各取前几位，默认 2",
      en: "so many units of each group are high, 2 unless told",
    },
  },
  few: {
    type: "string",
    value: "N",
    help: {
      zh: "县（市、区）不足多少条算少，默认 10",
      en: "counties below so many rows report little, 10 unless told",
    },
  },
  most: {
    type: "string",
    value: "N",
    help: {
      zh: "十公示“较多”“较少”各取几位，默认 3",
      en: "so many counties have much, and little, of the ten disclosures; 3 unless told",
    },
  },
  "leave-out": {
    type: "string",
    value: "NAMES",
    help: {
      zh: "不参加排名的单位，用顿号或逗号隔开；默认功能区也参加",
      en: "units that are not ranked, separated by commas; functional zones are unless told",
    },
  },
  templates: {
    type: "string",
    value: "FILE.xlsx",
    help: {
      zh: "通报的文字取自这个文件的“通报模板”表，默认取自本文件，没有就用自带的",
      en: "take the words from the sheet 通报模板 of this file; of the input unless told, else the shipped ones",
    },
  },
} as const satisfies Readonly<Record<string, OptionSpec>>;
