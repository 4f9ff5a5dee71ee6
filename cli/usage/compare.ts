import { type CommandSpec, taskOptions } from "./option-spec";

export const compare = {
  files: "none",
  help: {
    zh: "台账与平台导出比对：瞒报、迟报、疑似同一、发文字号核查",
    en: "hold units' ledgers against the platform's export: concealed, late, perhaps the same, gaps in numbers",
  },
  options: {
    ledger: {
      type: "string",
      value: "FILE|FOLDER",
      help: { zh: "单位台账，或放台账的文件夹（必填）", en: "a unit's ledger, or a folder of them (required)" },
    },
    platform: {
      type: "string",
      value: "FILE",
      help: { zh: "平台导出（必填）", en: "the platform's export (required)" },
    },
    month: {
      type: "string",
      value: "YYYY-MM",
      help: { zh: "只比对这个月作出的决定，默认全部", en: "only decisions of this month, all unless told" },
    },
    units: {
      type: "string",
      value: "A,B",
      help: { zh: "只比对被抽查的单位，用逗号或顿号隔开", en: "only these units, separated by commas" },
    },
    limit: {
      type: "string",
      value: "N",
      help: {
        zh: "JSON 最多列出多少条，默认 100000；总数另给",
        en: "pairs listed in JSON, 100000 unless told; the total is given besides",
      },
    },
    ...taskOptions,
  },
} as const satisfies CommandSpec;
