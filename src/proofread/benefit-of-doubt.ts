import { type Words } from "../support/words";
import { type BulletinText } from "./bulletin-text";
import { type Evidence } from "./proofreader";
import { type Statement } from "./statement";
import { type FactColumn, type FactTable } from "./fact-table";
import { inUnit } from "./figures/table-value";
import { isOfCases } from "./tables/case-table";
import { cellAddress, type PlacedColumn } from "./tables/cell-address";
import { headerParts } from "./text/header-parts";
import { plainKey } from "./text/plain-text";
import { fit, type Quantity, quantityAt } from "./text/quantity";

const elsewhere: Words = {
  zh: "与按文字找到的那一栏不符，但表中另有一处正是这个数，可能说的是那一处，请人工核对。",
  en: "Differs from the column that the words mean, but another place of the tables has just this number; check by hand which is meant.",
};

const severalRows: Words = {
  zh: "这张表里同一名称有多行，说的是哪一行、还是几行之和，不能确定，请人工核对。",
  en: "The table has several rows of one name; which of them, or their sum, is meant must be checked by hand.",
};

const anotherColumn: Words = {
  zh: "句中说到表里的另一栏，可能说的是那一栏，请人工核对。",
  en: "The sentence speaks of another column of the table, which may be meant; check by hand.",
};

/**
 * Takes a contradiction back where another place of the tables bears the number out: clauses leave out what they speak
 * of. `县公安局（1条）` may be of any column of the unit that the sentence has named last, and `12家` may be all the rows
 * of a table, or those that have anything in a column.
 */
export function withBenefitOfDoubt(statement: Statement, bulletin: BulletinText, evidence: Evidence): Statement {
  const why = statement.verdict === "contradicted" ? doubtOf(statement, bulletin, evidence) : null;
  return why === null ? statement : { ...statement, verdict: "not-checkable", why };
}

function doubtOf(statement: Statement, { text }: BulletinText, evidence: Evidence): Words | null {
  const table = evidence.tables.find(({ name }) => name === statement.source?.table);
  if (table !== undefined && repeatsNames(table) && !isOfCases(table)) return severalRows;
  if (table !== undefined && isOfCases(table) && isOfSomeCases(statement, text)) return severalRows;
  if (table !== undefined && isOfAnotherColumn(statement, table, text)) return anotherColumn;
  const { kind, found, offset } = statement;
  if (kind !== "figure" && kind !== "sum" && kind !== "rate") return null;
  const quantity = quantityAt(found, found.search(/[\d一二三四五六七八九十百千]/))?.quantity;
  if (quantity === undefined) return null;
  const unit = lastNamed(text, statement, evidence);
  // 其余4个 are no whole column.
  const isOfRest = /(?:其余|其他|其它)的?\s*$/.test(text.slice(0, offset));
  // 超过30% fits all that is more.
  const isBound = quantity.hedge !== "none" && quantity.hedge !== "about";
  const isElsewhere =
    (unit !== null &&
      !isBound &&
      standsInRow(unit, quantity, evidence, (column) => isStale(column, statement, table, text))) ||
    (!isOfRest && !saysOfWhom(statement, text) && countsRows(quantity, evidence)) ||
    (table !== undefined && endsChange(statement, text) && standsInColumn(statement, quantity, table));
  return isElsewhere ? elsewhere : null;
}

/** `有5个无迟报`: its clause says of whom it is the number. */
function saysOfWhom({ offset, text: own }: Statement, text: string): boolean {
  const [behind = ""] = text.slice(offset).split(/[，,。；;\n]/u);
  const before =
    text
      .slice(0, offset)
      .split(/[，,。；;\n]/u)
      .at(-1) ?? "";
  return /超过|不足|不到|[高低]于|以[上下]|达到|[无未零]|存在|[增减]|[上下]升|下降|提高|仅有|涉及/.test(
    before + own + behind,
  );
}

/** 2024年列入4家, 超过200万元的有2家: of some rows of a table that has a row a case, which were not picked out. */
const isOfSomeCases = (statement: Statement, text: string): boolean =>
  /^(?:figure|sum|threshold)$/.test(statement.kind) &&
  (statement.source?.cells === "" || /\d{4}年[^，,]*$/.test(sentenceTo(statement, text, ["。", "；", "，", "\n"])));

/** A statement's sentence up to its end, from the last of some stops before it. */
function sentenceTo({ offset, text: own }: Statement, text: string, stops: readonly string[]): string {
  const start = Math.max(...stops.map((stop) => text.lastIndexOf(stop, offset - 1))) + 1;
  return text.slice(start, offset + own.length);
}

/** The name of the row that a sentence names last before a statement ends, where the figure can be its own. */
function lastNamed(text: string, statement: Statement, { tables }: Evidence): string | null {
  const sentence = sentenceTo(statement, text, ["。", "；", "\n"]);
  const named = tables
    .flatMap(({ rows }) => rows.map(({ name }) => ({ name, at: name === "" ? -1 : sentence.lastIndexOf(name) })))
    .filter(({ at }) => at >= 0)
    .map(({ name, at }) => ({ name, to: at + name.length }))
    .sort((one, other) => other.to - one.to || other.name.length - one.name.length);
  const [last] = named;
  // Of 分别为 each figure has a unit of its own.
  return last === undefined || /分别|依次/.test(sentence.slice(last.to)) ? null : last.name;
}

const standsInRow = (
  unit: string,
  quantity: Quantity,
  { tables }: Evidence,
  isLeftOut: (column: FactColumn) => boolean,
): boolean =>
  tables.some(({ rows, columns }) =>
    rows.some(
      ({ name, cells }) =>
        name === unit &&
        cells.some((cell, place) => {
          const column = columns[place];
          return (
            column !== undefined &&
            typeof cell === "number" &&
            column.role !== "ordinal" &&
            !isLeftOut(column) &&
            fit(quantity, inUnit(cell, quantity.unit, column.header)) === "fits"
          );
        }),
    ),
  );

/** Last month's number of the same thing, in a sentence that speaks of no other time, was left standing. */
function isStale(column: FactColumn, statement: Statement, table: FactTable | undefined, text: string): boolean {
  const [meant] = table === undefined ? [] : columnsOf(statement, table);
  if (
    meant === undefined ||
    /上|去|前|同期|累计|较(?![多少大小高低好差为])|[比由从]/.test(sentenceTo(statement, text, ["。", "；", "\n"]))
  )
    return false;
  const [own, other] = [headerParts(meant.column.header), headerParts(column.header)];
  return (
    own.aspect === other.aspect &&
    own.category === other.category &&
    own.change === null &&
    other.change === null &&
    own.period !== other.period &&
    other.period !== null
  );
}

/** `由1月份的第121位前进到第83位`: of when the second one is goes without saying. */
const endsChange = ({ text: own, offset, found }: Statement, text: string): boolean =>
  /[由从][^，,。；;\n]*[到至为]第?$/u.test(text.slice(0, offset + Math.max(0, own.lastIndexOf(found))));

function standsInColumn(statement: Statement, quantity: Quantity, table: FactTable): boolean {
  const [meant] = columnsOf(statement, table);
  return (
    meant !== undefined && table.rows.some(({ cells }) => fit(quantity, Number(cells[meant.place] ?? NaN)) === "fits")
  );
}

/** The columns in which a statement's source has cells. */
function columnsOf({ source }: Statement, { rows, columns, total }: FactTable): readonly PlacedColumn[] {
  const addresses = new Set(source?.cells.split(/[:,]/));
  const all = total === null ? rows : [...rows, total];
  return columns
    .map((column, place) => ({ column, place }))
    .filter((placed) => all.some((row) => addresses.has(cellAddress(row, placed))));
}

/** Whether a number of units is that of a table's rows, or of those that have anything in one of its columns. */
const countsRows = ({ value, unit }: Quantity, { tables }: Evidence): boolean =>
  /^[家个户]$/.test(unit) &&
  tables.some(
    ({ rows, columns }) =>
      rows.length === value ||
      columns.some(
        ({ role }, place) => role === "count" && rows.filter(({ cells }) => Number(cells[place]) > 0).length === value,
      ),
  );

/** A row a case, or a row a unit and month. */
function repeatsNames({ rows }: FactTable): boolean {
  const names = rows.map(({ name }) => name).filter((name) => name !== "");
  return new Set(names).size < names.length;
}

/** `其中行政许可20条，…`: the kind has its number, and what follows is of something else; 满分20分 is none. */
const withoutTold = (sentence: string): string =>
  sentence
    .split(/[，,；;]/u)
    .filter(
      (clause, place, { length }) =>
        place === length - 1 || !/\d/.test(clause.replace(/满?分?[（(][^）)]*[）)]|满分\d+/gu, "")),
    )
    .join("，");

/** `信用应用（满分20分），…不足13分`: the sentence has named a kind of thing that has a column of its own, and not this one. */
function isOfAnotherColumn(statement: Statement, table: FactTable, text: string): boolean {
  const sentence = plainKey(withoutTold(sentenceTo(statement, text, ["。", "\n"])));
  const named = table.columns.filter(({ header, role }) => {
    const { category } = headerParts(header);
    return (
      (role === "count" || role === "rate") && category !== null && category.length > 1 && sentence.includes(category)
    );
  });
  return named.length > 0 && !columnsOf(statement, table).some(({ column }) => isIn(column));

  function isIn(column: FactColumn): boolean {
    return (
      named.includes(column) ||
      sentence.includes(plainKey(column.header).replace(/\([^)]*\)|^(?:[本当上][月期周年]|[本上]季度)/g, ""))
    );
  }
}
