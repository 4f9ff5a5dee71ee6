import { dayOf } from "../../src/calendar/day";
import { type DocumentBlock } from "../../src/documents/document-plan";
import { type LedgerReport } from "../../src/findings/ledger-report";
import { returnLetter } from "../../src/returns/return-letter";
import { returnsByUnit } from "../../src/returns/returns-by-unit";
import { type ExampleRow } from "../../src/rules/rule";
import { numberedRow } from "../support/clean-row";
import { ledgerGrid } from "../support/ledger-grid";
import { taskInputOf } from "../support/task-input";

const frame = { day: dayOf(2024, 3, 5), due: dayOf(2024, 3, 8), sender: "平顶山市信用办", creator: "gongshi 0.1.0" };

const wrong = (number: number, parts: ExampleRow = {}): ExampleRow =>
  numberedRow(number, { licenceContent: null, ...parts });

function blocksFor(rows: readonly ExampleRow[], parts: Partial<typeof frame> = {}): readonly DocumentBlock[] | null {
  const { sources } = taskInputOf({ "导出.xlsx": { 许可台账: ledgerGrid(rows) } });
  const reports: readonly LedgerReport[] = sources.flatMap((source) => source.reports);
  const [unit] = returnsByUnit(reports, null, "error");
  if (unit === undefined) throw new Error("Nothing goes back");
  return returnLetter(unit, "示例局.xlsx", { ...frame, ...parts })?.sections.flatMap(({ blocks }) => blocks) ?? null;
}

test("the letter says how many rows, of what kinds, by when and how they come back", () => {
  const texts = blocksFor([numberedRow(1), wrong(2), wrong(3, { decisionDate: null })])?.map((block) =>
    block.kind === "signature" ? [block.sender, block.date] : "text" in block ? block.text : block.kind,
  );
  expect(texts).toEqual([
    "退回整改工作提示函",
    "平顶山市示例局：",
    "经核验，贵单位报送的“双公示”信息有2行存在问题（行政许可2行），现随函退回（见“示例局.xlsx”）。问题类别和数量如下：",
    expect.stringMatching(/^1\.必填.*，3处。$/),
    expect.stringMatching(/^请于2024年3月8日前，.*把原表发回。/),
    "特此提示。",
    ["平顶山市信用办", "2024年3月5日"],
  ]);
});

test("rows of nobody get no letter, and a sender that nobody has said is left to be filled in", () => {
  expect(blocksFor([wrong(2, { sourceUnit: null, agency: null })])).toBeNull();
  expect(blocksFor([wrong(2)], { sender: "" })?.at(-1)).toMatchObject({ sender: "（请填发函单位）" });
});
