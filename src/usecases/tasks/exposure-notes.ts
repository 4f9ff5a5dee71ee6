import { type ExposureItem } from "../../exposure/exposure-item";
import { type ExposureWindow, needsReminder } from "../../exposure/match-exposures";
import { receiptColumn } from "../../ledger/ledger-timeliness";
import { type Words } from "../../support/words";
import { type ChosenLedger } from "./task-ledgers";

/** How exposures were looked up, and what a person has to see to. */
export function exposureNotes(
  items: readonly ExposureItem[],
  chosen: readonly ChosenLedger[],
  repeats: number,
  { before, after }: ExposureWindow,
  sender: string,
  letters: number,
): readonly Words[] {
  const isTimeUnknown = chosen.some(({ report: { ledger } }) => receiptColumn(ledger) === undefined);
  const unnamed = items.filter((item) => needsReminder(item) && item.unit === "").length;
  return [
    {
      zh: `没有文书号的，按当事人名称、曝光前 ${before} 天至后 ${after} 天内的决定日期和事由比对。`,
      en: `Without a document number, a row is found by its party, a decision from ${before} days before to ${after} days after the exposure, and the matter.`,
    },
    ...(isTimeUnknown ? [timeUnknown] : []),
    ...(repeats > 0 ? [repeated(repeats)] : []),
    ...(items.some(({ verdict }) => verdict === "uncovered") ? [uncoveredNote] : []),
    ...(unnamed > 0 ? [unnamedUnits(unnamed)] : []),
    ...(letters > 0 && sender === "" ? [noSender] : []),
  ];
}

const timeUnknown: Words = {
  zh: "平台数据没有接收时间的，只能判断有没有，不能判断是否迟报。",
  en: "Where the data has no time of receipt, it tells whether a case is there, not whether it came in time.",
};

const repeated = (count: number): Words => ({
  zh: `${count} 条曝光重复登记，只计一次。`,
  en: `${count} exposures were entered twice and count once.`,
});

const uncoveredNote: Words = {
  zh: "有的曝光前后没有任何决定日期落在平台数据里，未作判断；请换一份包含该时段的平台导出。",
  en: "For some exposures the data has no decision of those days: they were not judged. Use an export that has them.",
};

const unnamedUnits = (count: number): Words => ({
  zh: `${count} 条未报送的曝光没有填责任单位，提示函的主送单位要自己填。`,
  en: `${count} exposures that were not found name no unit: fill in whom the letter is to.`,
});

const noSender: Words = {
  zh: "没有填发函单位，提示函的署名要自己填。",
  en: "No sender was given: sign the letters yourself.",
};
