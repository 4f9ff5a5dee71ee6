import { type Words } from "../support/words";
import { type BulletinText } from "./bulletin-text";
import { type Evidence } from "./proofreader";
import { type Statement } from "./statement";
import { fit, type Quantity, quantityAt } from "./text/quantity";

const elsewhere: Words = {
  zh: "与按文字找到的那一栏不符，但该单位另有一栏正是这个数，可能说的是那一栏，请人工核对。",
  en: "Differs from the column that the words mean, but another column of this unit has just this number; check by hand which is meant.",
};

/**
 * Takes a contradiction back where the number stands in another column of the unit that the sentence has named last:
 * clauses leave out what they speak of, and `县公安局（1条）` may be of any column.
 */
export function withBenefitOfDoubt(statement: Statement, bulletin: BulletinText, evidence: Evidence): Statement {
  const { verdict, kind, found } = statement;
  if (verdict !== "contradicted" || (kind !== "figure" && kind !== "sum" && kind !== "rate")) return statement;
  const quantity = quantityAt(found, found.search(/\d/))?.quantity;
  const unit = lastNamed(bulletin.text, statement, evidence);
  if (quantity === undefined || unit === null || !standsInRow(unit, quantity, evidence)) return statement;
  return { ...statement, verdict: "not-checkable", why: elsewhere };
}

/** The name of the row that a sentence names last before a statement ends. */
function lastNamed(text: string, { offset, text: own }: Statement, { tables }: Evidence): string | null {
  const end = offset + own.length;
  const start = Math.max(...["。", "；", "\n"].map((stop) => text.lastIndexOf(stop, offset - 1))) + 1;
  const sentence = text.slice(start, end);
  const named = tables
    .flatMap(({ rows }) => rows.map(({ name }) => ({ name, at: name === "" ? -1 : sentence.lastIndexOf(name) })))
    .filter(({ at }) => at >= 0)
    .map(({ name, at }) => ({ name, to: at + name.length }))
    .sort((one, other) => other.to - one.to || other.name.length - one.name.length);
  return named[0]?.name ?? null;
}

const standsInRow = (unit: string, quantity: Quantity, { tables }: Evidence): boolean =>
  tables.some(({ rows, columns }) =>
    rows.some(
      ({ name, cells }) =>
        name === unit &&
        cells.some(
          (cell, place) =>
            typeof cell === "number" && columns[place]?.role !== "ordinal" && fit(quantity, cell) === "fits",
        ),
    ),
  );
