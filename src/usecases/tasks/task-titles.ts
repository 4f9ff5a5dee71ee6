import { type Words } from "../../support/words";
import { type TaskId } from "./tasks";

/** What the tasks are called, in the pane, at the terminal and on the sheets that tell of their origin. */
export const taskTitles: Readonly<Record<TaskId, Words>> = {
  compare: { zh: "台账与平台比对", en: "Ledger against platform" },
  sample: { zh: "抽样", en: "Draw a sample" },
  score: { zh: "考核打分", en: "Assessment" },
  daily: { zh: "每日统计表", en: "Daily statistics" },
  weekly: { zh: "周清", en: "Weekly clearing" },
  backfill: { zh: "补报窗口核算", en: "Backfill windows" },
  exposure: { zh: "曝光比对", en: "Exposures in the media" },
  returns: { zh: "问题数据退回", en: "Return problem rows" },
  returned: { zh: "退回整改核对", en: "Corrected rows" },
  bulletin: { zh: "通报", en: "Bulletin" },
  proofread: { zh: "核对通报", en: "Proofread a bulletin" },
  trends: { zh: "历史与趋势", en: "History and trends" },
  merge: { zh: "汇总多份台账", en: "Merge ledgers" },
  disclosures: { zh: "十公示统计", en: "Ten disclosures" },
  dishonesty: { zh: "严重失信名单", en: "Severe-dishonesty list" },
  monitor: { zh: "城市信用监测反馈", en: "City credit monitoring" },
};
