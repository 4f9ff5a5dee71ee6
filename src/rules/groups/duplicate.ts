import { duplicateRows, exactDuplicates } from "../../ledger/group-rows";
import { type Ledger } from "../../ledger/ledger";
import { type ExampleRow } from "../rule";
import { type TableHits, tableRule } from "../table-rule";

const row: ExampleRow = {
  partyName: "平顶山市示例商贸有限公司",
  partyUscc: "91410400MA0T5T018R",
  documentNumber: "平审批许〔2024〕15号",
  agencyCode: "11410400005512347C",
  licenceContent: "从事食品经营",
};

export const exact = tableRule({
  id: "duplicate/exact",
  severity: "error",
  basis: { text: "黄石市2022年8月通知：避免重复报送", status: "found" },
  problem: { zh: "完全重复的数据", en: "Sent twice" },
  title: { zh: "同一条数据只报送一次", en: "A row is reported once only" },
  why: {
    zh: "重复报送会虚增数据量，平台清洗时也会剔除。",
    en: "Rows sent twice inflate the volume, and the platform drops them.",
  },
  needs: [],
  comparesRows: true,
  check: (ledger) => repeated(ledger, exactDuplicates(ledger)),
  message: {
    zh: ({ earlier }) => `与第 ${earlier} 行完全相同，同一条数据只应报送一次。`,
    en: ({ earlier }) => `This row is the same as row ${earlier} in every column; it should be reported once only.`,
  },
  hint: {
    zh: () => "请删除多余的一行。",
    en: () => "Remove the row that is not needed.",
  },
  examples: {
    pass: [[row, { ...row, documentNumber: "平审批许〔2024〕16号" }]],
    fail: [
      [row, row],
      [row, { ...row, documentNumber: "平审批许〔2024〕16号" }, row],
    ],
    notApplicable: [[row]],
  },
});

export const key = tableRule({
  id: "duplicate/key",
  severity: "warning",
  basis: { text: "文书号、相对人和机关相同视为同一决定", status: "assumed" },
  problem: { zh: "同一决定有多行", en: "Several rows for one decision" },
  title: { zh: "同一决定只有一行数据", en: "A decision has one row only" },
  why: {
    zh: "文书号、相对人和机关都相同而内容不同的两行，多半是更正后重新报送，只应保留正确的一行。",
    en: "Two rows of one decision with different content are mostly a correction sent again; only the right one should stay.",
  },
  needs: ["documentNumber", "partyName"],
  comparesRows: true,
  check: (ledger, { standard }) => repeated(ledger, duplicateRows(ledger, standard).keyOf),
  message: {
    zh: ({ earlier }) => `与第 ${earlier} 行是同一决定而内容不同，同一决定只应有一行。`,
    en: ({ earlier }) => `This is the decision of row ${earlier} with other content; a decision should have one row.`,
  },
  hint: {
    zh: () => "请对照决定书保留正确的一行；确为两份决定的，请核对文书号。",
    en: () => "Compare with the decision and keep the right row; if they are two decisions, check their numbers.",
  },
  examples: {
    pass: [
      [row, { ...row, documentNumber: "平审批许〔2024〕16号" }],
      [row, { ...row, partyName: "平顶山市另一商贸有限公司", partyUscc: "91410402MA0T5T026K" }],
    ],
    fail: [
      [row, { ...row, licenceContent: "从事食品生产" }],
      [row, { ...row, documentNumber: "平审批许 [2024] 第015号" }],
    ],
    notApplicable: [
      [row, row],
      [
        { ...row, documentNumber: null },
        { ...row, documentNumber: null, licenceContent: "从事食品生产" },
      ],
    ],
  },
});

/** The rows that have an earlier one, with the sheet row of that. */
function repeated(ledger: Ledger, firstOf: Int32Array): TableHits<{ earlier: number }> {
  const rows = new Uint32Array(firstOf.map((first, each) => (first < 0 ? -1 : each)).filter((each) => each >= 0));
  return { rows, facts: (position) => ({ earlier: ledger.rows[firstOf[rows[position] ?? 0] ?? 0] ?? 0 }) };
}
