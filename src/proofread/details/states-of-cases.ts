import { type BulletinText } from "../bulletin-text";
import { type FactTable } from "../fact-table";
import { type Evidence } from "../proofreader";
import { type Statement } from "../statement";
import { isListOfCases } from "../tables/case-table";
import { cellAddress } from "../tables/cell-address";
import { groupByName } from "../text/group-by-name";
import { plainKey } from "../text/plain-text";
import { fit, quantityAt } from "../text/quantity";
import { byRows } from "./by-rows";
import { ofWhom } from "./of-whom";
import { type ReportedSentence, reportedSentences } from "./reported-sentences";

/** A row of a list that is in a state. */
interface StateRow {
  readonly unit: string;
  /** How many things it is: its number, where the list counts them, else one. */
  readonly count: number;
  readonly cell: string;
}

/** What several rows of a list have in a column: 未补报 of 补报情况, 法定代表人为空 of 错误类型. */
interface State {
  readonly table: FactTable;
  readonly value: string;
  readonly rows: readonly StateRow[];
  readonly units: readonly string[];
}

/** How many rows of a list are in a state, and whose they are: `尚有6条未补报`, `未补报的有甲局、乙局`. */
export function statesOfCases(bulletin: BulletinText, evidence: Evidence): readonly Statement[] {
  const states = statesIn(evidence);
  return reportedSentences(bulletin).flatMap((sentence) =>
    states.flatMap((state) => [...counted(state, sentence, bulletin), ...listed(state, sentence, bulletin)]),
  );
}

/** More different texts are no states. */
const mostStates = 12;

function statesIn({ tables }: Evidence): readonly State[] {
  return tables.filter(isListOfCases).flatMap((table) => {
    const units = [...new Set(table.rows.map(({ name }) => name))];
    const counts = table.columns.flatMap(({ header, role }, place) =>
      role === "count" && /数量?$|[(（][条件个][)）]$/u.test(header) && !/天数|日数/u.test(header) ? [place] : [],
    );
    if (counts.length > 1) return [];
    return table.columns.flatMap((column, place) => {
      const texts = table.rows.map(({ cells }) => cells[place]);
      const values = [...new Set(texts)];
      if (column.role !== "text" || values.length > mostStates || values.length === texts.length) return [];
      return values.flatMap((value): readonly State[] => {
        if (typeof value !== "string" || !isState(value, table, tables)) return [];
        const rows = table.rows
          .filter(({ cells }) => cells[place] === value)
          .map((row) => ({
            unit: row.name,
            count: counts[0] === undefined ? 1 : Number(row.cells[counts[0]] ?? 0),
            cell: cellAddress(row, { column, place: counts[0] ?? place }),
          }));
        return [{ table, value, rows, units }];
      });
    });
  });
}

/** No unit, no day, and nothing that a column of another table counts. */
function isState(value: string, own: FactTable, tables: readonly FactTable[]): boolean {
  const key = plainKey(value).replace(/^行政/u, "");
  if (!/^\p{Script=Han}{2,14}$/u.test(key) || value.length < 3 || groupByName(value) !== null) return false;
  return !tables.some((table) => table !== own && table.columns.some(({ header }) => plainKey(header).includes(key)));
}

const number = "\\d+|[一二三四五六七八九十两]{1,3}";

function counted(
  { table, value, rows }: State,
  sentence: ReportedSentence,
  bulletin: BulletinText,
): readonly Statement[] {
  const pattern = new RegExp(
    `${value}(?:的|信息|数据|问题|错误|类)*(?:共?有|共|为|各)?(?<behind>${number})[条件起项家户个]` +
      `|(?<before>${number})[条件起项家户个](?:信息|数据|问题)?(?:尚|仍)?${value}`,
    "gu",
  );
  return [...sentence.text.matchAll(pattern)].flatMap(({ index, 0: { length }, groups = {} }) => {
    const quantity = quantityAt(`${groups.behind ?? groups.before ?? ""}条`, 0)?.quantity;
    if (quantity === undefined) return [];
    const sumOf = (of: readonly StateRow[]): number => of.reduce((sum, { count }) => sum + count, 0);
    const { rows: meant, verdict } = ofWhom(rows, sentence.text.slice(0, index), sentence.before, (of) =>
      fit(quantity, sumOf(of)),
    );
    if (verdict === "open") return [];
    const offset = sentence.start + index;
    const found = { text: bulletin.text.slice(offset, offset + length), offset, kind: "figure" } as const;
    return [
      byRows(
        found,
        verdict === "fits",
        `${sumOf(meant)}`,
        table.name,
        meant.map(({ cell }) => cell),
      ),
    ];
  });
}

function listed(
  { table, value, rows, units }: State,
  sentence: ReportedSentence,
  bulletin: BulletinText,
): readonly Statement[] {
  const pattern = new RegExp(`${value}的(?:单位|部门|地区|县区)?(?:有|为|是|包括):?(?<names>[^,]*)`, "gu");
  return [...sentence.text.matchAll(pattern)].flatMap(({ index, 0: { length }, groups = {} }) => {
    const names = (groups.names ?? "").replace(/\([^)]*\)/gu, "");
    const said = units.filter((unit) => names.includes(unit));
    const rest = said.reduce((left, unit) => left.replace(unit, ""), names).replace(/[、和及]|\d+[家个]$/gu, "");
    if (said.length === 0 || rest !== "") return [];
    const there = [...new Set(rows.map(({ unit }) => unit))];
    const holds = there.length === said.length && there.every((unit) => said.includes(unit));
    const offset = sentence.start + index;
    const found = { text: bulletin.text.slice(offset, offset + length), offset, kind: "list" } as const;
    return [
      byRows(
        found,
        holds,
        there.join("、"),
        table.name,
        rows.map(({ cell }) => cell),
      ),
    ];
  });
}
