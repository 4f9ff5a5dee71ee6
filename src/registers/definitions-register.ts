import { baseCounts } from "../daily/base-count";
import { type DailyColumn, dailyColumnIds, dailyColumns } from "../daily/daily-column";
import { type Definition, parseDefinition } from "../daily/definition";
import { type DefinitionEntry } from "../daily/definitions";
import { optional, required } from "../parameters/parameter-table";
import { type Choices, type RowReader } from "../parameters/row-reader";
import { registerSheets } from "../parameters/sheet-names";
import { type Register } from "./register";

type Column = "column" | "definition" | "note";

const words = Object.values(baseCounts).map(({ word }) => word);

/** 统计口径: how the nine columns of the daily table are counted. */
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
      zh: `口径只用这些量和 + − ÷ 及括号：${words.join("、")}；同一栏目有几行的，以最后一行为准。`,
      en: `A definition is made of these counts with + − ÷ and brackets: ${words.join(", ")}; the last row of a column counts.`,
    },
  },
  known: () =>
    dailyColumnIds.map((id) => {
      const { name, definition, note } = dailyColumns[id];
      return { column: name, definition, note };
    }),
  readRow(row) {
    const column = row.choice("column", columnChoices);
    if (column === null && row.isBlank("column")) row.requiredText("column");
    const text = row.requiredText("definition");
    return { column: column ?? "received", text, definition: readDefinition(row, column, text) };
  },
};

const columnChoices: Choices<DailyColumn> = dailyColumnIds.map((id) => [id, dailyColumns[id].name]);

/** What stands for a definition that was reported as a fault. */
const nothing: Definition = { kind: "count", sum: [] };

function readDefinition(row: RowReader<Column>, column: DailyColumn | null, text: string): Definition {
  if (text === "") return nothing;
  const definition = parseDefinition(text);
  if (!definition.ok) {
    row.report("definition", definition.error);
    return nothing;
  }
  if (column !== null && definition.value.kind !== dailyColumns[column].kind) {
    const { name, kind } = dailyColumns[column];
    row.report(
      "definition",
      kind === "rate"
        ? { zh: `“${name}”是比率，应写成“甲 ÷ 乙”`, en: `${name} is a rate; write it as one count ÷ another` }
        : { zh: `“${name}”是数量，不能有“÷”`, en: `${name} is a number and takes no ÷` },
    );
  }
  return definition.value;
}
