import { type Words } from "../../../src";
import { type TaskId } from "../../ports/engine";

/** Tasks by when an office does them, each with what it makes. */
export const taskGroups: readonly {
  readonly title: Words;
  readonly tasks: readonly { readonly id: TaskId; readonly makes: Words }[];
}[] = [
  {
    title: { zh: "每天", en: "Every day" },
    tasks: [
      {
        id: "daily",
        makes: {
          zh: "各单位报送统计九栏表，和多日没有报送的单位",
          en: "Nine columns by unit, and who has gone silent",
        },
      },
      {
        id: "exposure",
        makes: {
          zh: "媒体曝光的案件在平台上有没有，没有的出提示函",
          en: "Cases in the media that the platform lacks, with letters",
        },
      },
    ],
  },
  {
    title: { zh: "每周", en: "Every week" },
    tasks: [
      {
        id: "weekly",
        makes: {
          zh: "本周还没报的决定，和下周要到期的",
          en: "What is still to be reported, and what falls due next week",
        },
      },
      {
        id: "returns",
        makes: { zh: "按单位分开的问题数据，附原因和改法", en: "Problem rows unit by unit, with reasons and hints" },
      },
      {
        id: "returned",
        makes: { zh: "交回的数据改好了几处，还错几处", en: "What was corrected and what is still wrong" },
      },
    ],
  },
  {
    title: { zh: "每月", en: "Every month" },
    tasks: [
      {
        id: "sample",
        makes: {
          zh: "按种子抽出被检查的单位，谁都能重抽一遍",
          en: "Units drawn from a seed, so that anybody can repeat it",
        },
      },
      {
        id: "compare",
        makes: {
          zh: "台账里有、平台上没有的：瞒报率和明细",
          en: "What ledgers have and the platform lacks: the concealed",
        },
      },
      {
        id: "backfill",
        makes: {
          zh: "补报窗口免计多少、退回后又迟多少，两种迟报率",
          en: "What a backfill window exempts, and the late rate with and without it",
        },
      },
      {
        id: "score",
        makes: { zh: "各单位得分和名次，每一分都能打开看", en: "Scores and ranks, each open to its rows" },
      },
      {
        id: "bulletin",
        makes: {
          zh: "双公示、十公示通报，数字、排名都由表中算出",
          en: "The bulletin, every figure and rank of it from the tables",
        },
      },
      {
        id: "proofread",
        makes: {
          zh: "通报里哪些数字、排名、名单和表对不上",
          en: "Figures, ranks and lists of a bulletin that its tables do not bear out",
        },
      },
      {
        id: "monitor",
        makes: { zh: "指标反馈表和当月考核，谁缺、谁晚", en: "The feedback table, and who is missing or late" },
      },
      {
        id: "disclosures",
        makes: {
          zh: "八公示、信用评价、信易贷三张附件，覆盖面和人均",
          en: "Annexes of the eight categories, evaluations and the loan platform, with coverage",
        },
      },
      {
        id: "dishonesty",
        makes: {
          zh: "政府部门和事业单位谁在名单上，谁该移出还没移出",
          en: "Which public bodies are on the list, and which should be off it",
        },
      },
    ],
  },
  {
    title: { zh: "随时", en: "At any time" },
    tasks: [
      {
        id: "merge",
        makes: {
          zh: "多个单位的台账合成一张表，列出重复和冲突",
          en: "Many ledgers in one table, with what repeats or conflicts",
        },
      },
      {
        id: "trends",
        makes: {
          zh: "各月数字的走势，和上月比新增、改好了什么",
          en: "Months side by side; what is new and what was mended",
        },
      },
    ],
  },
];
