import { type FactColumn, type FactColumnRole } from "../fact-table";
import { compareKey } from "../../text/compare-key";
import { type FactCell } from "./fact-cell";
import { type SheetLine } from "./sheet-lines";
import { type FoundTable } from "./split-tables";
import { totalKind } from "./table-lines";

/** The columns of a table that hold anything, and the place of the one with the names among them, -1 where none has. */
export function factColumns({ header, body }: FoundTable): {
  readonly columns: readonly FactColumn[];
  readonly name: number;
} {
  const width = Math.max(0, ...[...header, ...body].map(({ cells }) => cells.length));
  const all = Array.from({ length: width }, (_, column) => columnOf(column, header, body)).filter(
    ({ header: title, cells }) => title !== "" || cells.some(({ value }) => value !== null),
  );
  const rough = all.map((column): FactColumnRole => (isOrdinal(column) ? "ordinal" : roleOf(column)));
  const name = nameColumn(all, rough);
  const columns = all.map(({ header: title, column }, place): FactColumn => ({
    header: title,
    role: place === name ? "name" : (rough[place] ?? "text"),
    column,
  }));
  return { columns, name };
}

interface RoughColumn {
  readonly header: string;
  readonly column: number;
  readonly cells: readonly FactCell[];
}

const empty: FactCell = { value: null, percent: false };

function columnOf(column: number, header: readonly SheetLine[], body: readonly SheetLine[]): RoughColumn {
  const titles = header.flatMap((line, place) => titleAt(line, column, header[place + 1]) ?? []);
  return {
    header: [...new Set(titles)].join(" ").replace(/\s+/g, " "),
    column,
    cells: body.map(({ cells }) => cells[column] ?? empty),
  };
}

/** What a line of a header says above a column; where nothing is merged, blanks go on with what is left of them. */
function titleAt({ cells, filled }: SheetLine, column: number, below: SheetLine | undefined): string | null {
  const own = cells[column]?.value ?? null;
  const isMerged = cells.some(({ value }, place) => value !== null && !filled.includes(place));
  if (own !== null || below === undefined || isMerged) return own === null ? null : String(own);
  const left = filled.filter((place) => place < column).at(-1);
  const spans =
    left !== undefined &&
    Array.from({ length: column - left + 1 }, (_, step) => left + step).every((place) => below.filled.includes(place));
  return spans ? String(cells[left]?.value ?? "") : null;
}

function isOrdinal({ header, cells }: RoughColumn): boolean {
  const key = compareKey(header);
  if (/^(?:序号|编号|NO\.?|#)$/.test(key)) return true;
  return key === "" && cells.length > 1 && cells.slice(0, -1).every(({ value }, place) => value === place + 1);
}

const rateHeader = /率(?!先)|%|占比|比例|比重/;
const textHeader = /代码|文号|号码|编码|电话|日期|时间|排名|名次|位次|序号/;
const countHeader = /[量数]|总计|合计|[条件家户人次个]\)?$/;

/** What the cells are, else what the header promises. */
function roleOf({ header, cells }: RoughColumn): FactColumnRole {
  const key = compareKey(header);
  if (textHeader.test(key)) return "text";
  const filled = cells.filter(({ value }) => value !== null);
  const numbers = filled.filter(({ value }) => typeof value === "number");
  if (filled.length > 0 ? numbers.length * 2 < filled.length : !countHeader.test(key) && !rateHeader.test(key)) {
    return "text";
  }
  const written = numbers.filter(({ percent }) => percent);
  return rateHeader.test(key) || (written.length > 0 && written.length * 2 >= numbers.length) ? "rate" : "count";
}

const nameHeader = /单位|名称|部门|地区|机构|信源|[省市县区]|月份|年度|年份|季度/;

const kindHeader = /领域|行业|类[型别]|指标|事项/;

/** The column that says what the rows are about: of those with texts, the one that says so, else the first. */
function nameColumn(columns: readonly RoughColumn[], roles: readonly FactColumnRole[]): number {
  const isPeriod = ({ header }: RoughColumn): boolean => /^(?:月份?|年[份度]?|季度)$/.test(compareKey(header));
  const candidates = columns.flatMap((column, place) => {
    const { header, cells } = column;
    const named = /代码|文号|号码|编码|电话/.test(header);
    const isText = roles[place] === "text" && cells.some(({ value }) => typeof value === "string");
    return !named && (isText || isPeriod(column)) ? [place] : [];
  });
  const says = candidates.find((place) => nameHeader.test(compareKey(columns[place]?.header ?? "")));
  // Of 行业领域 beside 牵头部门 the rows are the fields: an office has several.
  const kind = candidates.find((place) => kindHeader.test(columns[place]?.header ?? "") && isDistinct(columns[place]));
  if (kind !== undefined && says !== undefined && kind < says && !isDistinct(columns[says])) return kind;
  return says ?? candidates.find((place) => isDistinct(columns[place])) ?? candidates[0] ?? -1;
}

function isDistinct(column: RoughColumn | undefined): boolean {
  const names = (column?.cells ?? []).flatMap(({ value }) => (value === null ? [] : [String(value)]));
  const own = names.filter((name) => totalKind(name) === null);
  return new Set(own).size === own.length;
}
