import { type Words } from "../support/words";
import { type ExclusionReason, type PairReason, type PairStatus } from "./comparison";

/** What each status is called. */
export const statusWords: Readonly<Record<PairStatus, Words>> = {
  concealed: { zh: "瞒报", en: "Concealed" },
  near: { zh: "疑似同一", en: "Perhaps the same" },
  late: { zh: "迟报", en: "Late" },
  "platform-only": { zh: "仅平台有", en: "On the platform only" },
  excluded: { zh: "不计入应报送", en: "Left out" },
  reported: { zh: "已报送", en: "Reported" },
};

/** What a person does about a row of each status. */
export const adviceWords: Readonly<Record<PairStatus, Words>> = {
  concealed: {
    zh: "请补报；不应报送的在备注中注明。",
    en: "Have the unit report it; where it should not be reported, say so in the remarks of the ledger.",
  },
  near: { zh: "请对照两处，判断是否同一。", en: "Compare both rows, and say 同一 or 不同." },
  late: { zh: "今后请按时限报送。", en: "Counted as late; have the unit report in time." },
  "platform-only": {
    zh: "请核对台账是否漏记。",
    en: "Have the unit see whether its ledger lacks the decision.",
  },
  excluded: { zh: "请核对原因是否属实。", en: "See whether the reason holds." },
  reported: { zh: "", en: "" },
};

/** Why a row is not among those that should be reported. */
export const exclusionWords: Readonly<Record<ExclusionReason, Words>> = {
  "simple-procedure": { zh: "简易程序，不归集公示", en: "By simple procedure, not collected" },
  "not-public": { zh: "注明涉密或不予公开", en: "Marked secret or not public" },
  waived: { zh: "已登记豁免报送", en: "Waived in the register" },
  repeated: { zh: "与另一行是同一决定，只计一次", en: "The decision of another row, counted once" },
  "not-due": { zh: "未到报送时限", en: "Not due yet" },
  "not-covered": { zh: "平台导出不含这个月", en: "The platform’s export does not cover the month" },
  "no-key": { zh: "没有文书号，无法比对", en: "No document number to compare by" },
};

const reasonWords: Readonly<Record<Exclude<PairReason, ExclusionReason>, Words>> = {
  none: { zh: "", en: "" },
  confirmed: { zh: "已由人工确认为同一", en: "Confirmed by a person as the same" },
  "licence-number": {
    zh: "文书号、相对人、机关都相同，许可编号不同",
    en: "Same number, party and agency; licence numbers differ",
  },
  "agency-missing": {
    zh: "文书号和相对人相同，一方没有写明机关",
    en: "Same number and party; one side names no agency",
  },
  "agency-differs": { zh: "文书号和相对人相同，机关不同", en: "Same number and party; agencies differ" },
  "party-spelling": { zh: "文书号相同，相对人写法不同", en: "Same number; the party is written differently" },
  "party-code": { zh: "文书号相同，相对人代码不同", en: "Same number; the codes of the party differ" },
  "party-differs": { zh: "文书号和机关相同，相对人不同", en: "Same number and agency; parties differ" },
  "number-words": { zh: "相对人相同，文书号数字相同而字样不同", en: "Same party; numbers agree in digits only" },
  "number-serial-only": { zh: "相对人相同，一方只写了顺序号", en: "Same party; one side writes the serial only" },
  "number-slip": { zh: "相对人相同，文书号差一个字", en: "Same party; numbers differ by one character" },
  "number-missing": {
    zh: "相对人和日期相近，一方没有文书号",
    en: "Same party about the same day; one side has no number",
  },
};

/** What is said of a row beside its status; empty where there is nothing to say. */
export const reasonText: Readonly<Record<PairReason, Words>> = { ...reasonWords, ...exclusionWords };
