import { merge } from "./usage/merge";
import { compare } from "./usage/compare";
import { history } from "./usage/history";
import { asOf, force, json, lang, profile, type CommandSpec } from "./usage/option-spec";
import { dishonesty } from "./usage/dishonesty";
import { bulletinOptions } from "./usage/annex-bulletin";
import { exposure } from "./usage/exposure";
import { returned } from "./usage/returned";
import { returns } from "./usage/returns";
import { monitor } from "./usage/monitor";
import { proofread } from "./usage/proofread";
import { sample } from "./usage/sample";
import { score } from "./usage/score";
import { stats } from "./usage/stats";
import { weekly } from "./usage/weekly";
import { backfill } from "./usage/backfill";

/** Every command of this edition. */
export const commands = {
  check: {
    files: "many",
    help: { zh: "核验每个工作簿里的台账", en: "check every ledger in the workbooks" },
    options: {
      sheet: { type: "string", value: "NAME", help: { zh: "只核验这张工作表", en: "only this sheet" } },
      kind: {
        type: "string",
        value: "licence|penalty|auto",
        help: { zh: "台账类型，默认自动识别", en: "kind of ledger, found out unless told" },
      },
      "as-of": asOf,
      profile,
      out: {
        type: "string",
        value: "FILE.xlsx",
        help: { zh: "写出带标记的工作簿", en: "write the workbook back with marks" },
      },
      csv: { type: "string", value: "FILE.csv", help: { zh: "写出问题清单", en: "write the findings as CSV" } },
      limit: {
        type: "string",
        value: "N",
        help: {
          zh: "每张台账最多列出多少处问题，默认 100000；超出时注明总数",
          en: "findings listed per ledger, 100000 unless told; a cap says how many there are",
        },
      },
      json,
      force,
      lang,
    },
  },
  annex: {
    files: "one",
    help: {
      zh: "生成当月附表和通报：双公示、严重失信主体名单、八公示、信用评价、信易贷",
      en: "make the annexes and the bulletin of a month: licences and penalties, severe dishonesty, the ten disclosures",
    },
    options: {
      month: { type: "string", value: "YYYY-MM", help: { zh: "统计月份（必填）", en: "the month (required)" } },
      until: {
        type: "string",
        value: "YYYY-MM-DD",
        help: {
          zh: "八公示、信用评价、信易贷截至哪一天，默认当月最后一天",
          en: "the ten disclosures count up to this day, the month's last unless told",
        },
      },
      "as-of": asOf,
      profile,
      out: { type: "string", value: "FILE.xlsx", help: { zh: "写出附表工作簿", en: "write the annexes" } },
      chart: {
        type: "boolean",
        help: {
          zh: "附表下附各单位迟报率、各县（市、区）数据总量图",
          en: "with charts of late rates, and of the volumes of counties, below the tables",
        },
      },
      ...bulletinOptions,
      json,
      force,
      lang,
    },
  },
  compare,
  sample,
  score,
  stats,
  history,
  merge,
  exposure,
  returns,
  returned,
  monitor,
  dishonesty,
  proofread,
  weekly,
  backfill,
  rules: {
    files: "none",
    help: { zh: "列出全部规则", en: "list every rule" },
    options: { json, lang },
  },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof commands;
