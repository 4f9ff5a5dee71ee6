import { verdictWords } from "../../../addin/taskpane/verdict-words";
import { cleanSummary, manySummary, sampleSummary, unknownSummary } from "../gallery/sample-summary";

test("a verdict is a sentence to act on, with the figures and what they were counted of", () => {
  expect(verdictWords(sampleSummary)).toEqual({
    sentence: { zh: "还不能报送：3 行有错误", en: "Not ready to report: errors in 3 rows" },
    figures: {
      zh: "合规率 95.00% = 57 / 60 行。另有 3 条提醒，不影响报送。",
      en: "Compliance rate 95.00% = 57 / 60 rows. Warnings (3) do not stand in the way.",
    },
  });
});

test("without warnings none are spoken of", () => {
  expect(verdictWords(cleanSummary)).toEqual({
    sentence: { zh: "可以报送：没有错误", en: "Ready to report: no errors" },
    figures: { zh: "合规率 100.00% = 60 / 60 行。", en: "Compliance rate 100.00% = 60 / 60 rows." },
  });
});

test("what was not judged is not passed", () => {
  expect(verdictWords(unknownSummary).sentence.zh).toBe("还不能下结论：2 条规则缺栏目，没有判");
});

test("large figures are grouped by thousands", () => {
  expect(verdictWords(manySummary).sentence.zh).toBe("还不能报送：54\u202f690 行有错误");
});

test("a ledger without rows has no rate", () => {
  const totals = { ...cleanSummary.totals, rows: 0, compliantRows: 0, complianceRate: "-" };
  expect(verdictWords({ ...cleanSummary, totals }).figures.zh).toBe("台账里没有数据行。");
});
