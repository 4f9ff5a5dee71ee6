import { mentionedWord } from "../../standard/list-words";
import { cellRule } from "../cell-rule";

const notReported = {
  zh: () => "确实如此的，从上报表中移出，按不上报统计；不是的，请改正此处文字。",
  en: () => "If it is so, take the row out of the sheet for upload, it counts as excluded; if not, correct the text.",
};

export const simpleProcedure = cellRule({
  id: "scope/simple-procedure",
  severity: "warning",
  basis: { text: "黄石市2022年8月通知：依规不归集的不计入漏报瞒报", status: "found" },
  problem: { zh: "简易程序处罚", en: "Simple-procedure penalty" },
  title: {
    zh: "上报表中没有适用简易程序的处罚",
    en: "No penalty by simple procedure stands in a sheet for upload",
  },
  why: {
    zh: "简易程序作出的处罚不归集公示，应计入不上报，不算漏报、瞒报。",
    en: "Penalties by simple procedure are not collected; such rows count as excluded, never as omitted or concealed.",
  },
  kinds: ["penalty"],
  at: ["penaltyContent", "remarks"],
  check: (text, { standard }) => mention(mentionedWord(text, standard.codeLists.simpleProcedureWords)),
  message: {
    zh: ({ word }) => `此处写有“${word}”，适用简易程序的处罚不应上报。`,
    en: ({ word }) => `The text says “${word}”; a penalty by simple procedure should not be reported.`,
  },
  hint: notReported,
  examples: {
    kind: "penalty",
    pass: [{ remarks: "不适用简易程序" }, { remarks: "普通程序" }, { penaltyContent: "罚款2000元。" }],
    fail: [{ remarks: "简易程序" }, { penaltyContent: "当场处罚，罚款50元。" }],
    notApplicable: [{ remarks: null }],
  },
});

export const notPublic = cellRule({
  id: "scope/not-public",
  severity: "warning",
  basis: { text: "运城市2021年7月通知：备注注明不应归集公示的数据", status: "found" },
  problem: { zh: "涉密或不予公开的数据", en: "Not to be made public" },
  title: {
    zh: "上报表中没有备注为涉密或不予公开的数据",
    en: "No row marked secret or not public stands in a sheet for upload",
  },
  why: {
    zh: "涉密和依法不公开的决定不归集公示，上报有泄密风险；应计入不上报。",
    en: "Secret decisions and those not public by law are not collected, and reporting one may leak it; they count as excluded.",
  },
  at: ["remarks"],
  check: (text, { standard }) => mention(mentionedWord(text, standard.codeLists.notPublicWords)),
  message: {
    zh: ({ word }) => `备注写有“${word}”，这样的数据不应上报。`,
    en: ({ word }) => `The remarks say “${word}”; such a row should not be reported.`,
  },
  hint: notReported,
  examples: {
    pass: [{ remarks: "不涉密" }, { remarks: "不涉及国家秘密，可以公开" }],
    fail: [{ remarks: "涉密" }, { remarks: "依据规章不予公开" }],
    notApplicable: [{ remarks: null }],
  },
});

export const noSanction = cellRule({
  id: "scope/no-sanction",
  severity: "warning",
  basis: { text: "发改办财金〔2018〕790号字段表", status: "found" },
  problem: { zh: "不予处罚或不予许可的决定", en: "Decision without sanction or grant" },
  title: {
    zh: "上报的是准予许可和给予处罚的决定，不是不予许可、不予处罚的决定",
    en: "What is reported are licences granted and penalties imposed, not refusals or decisions without penalty",
  },
  why: {
    zh: "不予许可、不予处罚的决定不属于“双公示”归集范围，公示会损害相对人。",
    en: "Decisions not to license or not to punish are outside dual disclosure, and publishing one harms the party.",
  },
  at: ["documentName", "licenceContent", "penaltyContent"],
  check: (text, { standard }) => mention(mentionedWord(text, standard.codeLists.noSanctionWords)),
  message: {
    zh: ({ word }) => `此处写有“${word}”，这样的决定一般不应上报。`,
    en: ({ word }) => `The text says “${word}”; such a decision should as a rule not be reported.`,
  },
  hint: {
    zh: () => "请对照决定书；确系不予许可或不予处罚的，从上报表中移出。",
    en: () =>
      "Compare with the decision; if nothing was licensed or imposed, take the row out of the sheet for upload.",
  },
  examples: {
    pass: [{ documentName: "行政许可决定书" }, { licenceContent: "准予从事食品经营" }],
    fail: [{ documentName: "不予行政许可决定书" }, { licenceContent: "申请材料不全，不予许可。" }],
    notApplicable: [{ documentName: null, licenceContent: null }],
  },
});

const mention = (word: string | null): { word: string } | null => (word === null ? null : { word });
