import { commentBody } from "../book/comment-text";
import { signedIn } from "../book/people";
import { firstSheet, range } from "./rich-ranges";

const thread = (sheet: string) => ({ unitId: "workbook", subUnitId: sheet });

const comment = {
  ...thread(firstSheet),
  id: "{00000000-0002-0000-0000-000000000001}",
  threadId: "{00000000-0002-0000-0000-000000000001}",
  ref: "D4",
  dT: "2024/03/01 09:30:00",
  personId: "{00000000-0004-0000-0000-000000000001}",
  text: commentBody({
    richContent: '请 <at id="0">李四</at> 核对',
    mentions: [{ id: 0, name: "李四", email: "li@example.com" }],
  }),
  resolved: true,
};

/** A thread with a mention and a reply. */
export const comments = [
  {
    ...comment,
    children: [
      {
        ...comment,
        id: "{00000000-0002-0000-0000-000000000002}",
        parentId: comment.id,
        ref: "",
        personId: signedIn.id,
        text: commentBody({ richContent: "已改 <好>" }),
        resolved: undefined,
      },
    ],
  },
];

export const table = {
  id: "table-1",
  name: "台账",
  range: range(0, 0, 4, 1),
  options: { showHeader: true, tableStyleId: "table-default-0" },
  filters: {},
  columns: [
    {
      id: "1",
      displayName: "单位",
      dataType: "none",
      formula: "",
      meta: { totalsRowLabel: "合计" },
      style: {},
    },
    {
      id: "2",
      displayName: "数量",
      dataType: "none",
      formula: "=ROW()",
      meta: { totalsRowFunction: "sum" },
      style: {},
    },
  ],
  meta: {
    style: "TableStyleLight9",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: true,
    highlightLastColumn: false,
    showFilterButton: true,
    showTotals: true,
  },
};
