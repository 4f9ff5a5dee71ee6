import { optional, required } from "../parameters/parameter-table";
import { registerSheets } from "../parameters/sheet-names";
import { type Register } from "./register";

/** How a column of the daily table is counted. */
export interface DefinitionEntry {
  readonly column: string;
  readonly definition: string;
}

type Column = "column" | "definition" | "note";

export const definitionsRegister: Register<DefinitionEntry, Column> = {
  table: {
    sheet: registerSheets.definitions,
    columns: {
      column: required("统计项"),
      definition: required("口径", "计算"),
      note: optional("说明", "备注"),
    },
  },
  looks: {
    column: [16, "text"],
    definition: [52, "text"],
    note: [60, "text"],
  },
  words: {
    title: { zh: "统计口径", en: "Definitions" },
    purpose: {
      zh: "每日统计表九个栏目各怎么算；没有公布的口径是约定，可以改。",
      en: "How each of the nine columns of the daily table is counted; what is not published is an assumption that can be changed.",
    },
    howTo: {
      zh: "口径只用这些量和 + − ÷：收到、正确、问题、重复、待清洗、不上报、迟报、正确量、报送量。",
      en: "A definition is made of these counts with + − ÷: 收到, 正确, 问题, 重复, 待清洗, 不上报, 迟报 and the columns themselves.",
    },
  },
  known: () => [],
  readRow: (row) => ({ column: row.requiredText("column"), definition: row.requiredText("definition") }),
};
