import { builtInCalendar } from "../calendar/calendar-data";
import { type Day, dayOf } from "../calendar/day";
import { isPlaceholderUscc } from "../codes/uscc";
import { allRules } from "../rules";
import { type CellColumn } from "../sheets/column";
import { type Role } from "../standard/role";
import { type Standard } from "../standard/standard";
import { type Language } from "../support/words";
import { isBlankOrZero } from "./argument-cell";
import { type CellAnswer } from "./cell-answer";
import { columnsLedger, type NamedColumn } from "./columns-ledger";
import { asOfParameter, profileParameter } from "./ledger-parameters";
import { asOneColumn, type Range } from "./range-memory";
import { wholeRange } from "./range-readers";
import { rangeFunction } from "./worksheet-function";

const usccRules = ["uscc/form", "uscc/check-character", "uscc/organisation-part", "data-loss/number-as-code"];
const zeroRule = "uscc/placeholder";
const idRules = ["identity/resident-id", "data-loss/number-as-code"];

/** What is wrong with unified social credit codes, blank where nothing is. */
export const checkUscc = rangeFunction(
  [wholeRange({ zh: "代码", en: "codes" }), profileParameter],
  ([range, standard], { language }) => {
    const columns = [{ role: "partyUscc", name: "统一社会信用代码", cells: codesOf(range) }] as const;
    return judged(range, columns, "partyUscc", [...usccRules, zeroRule], standard, lastDay, language);
  },
);

/** What is wrong with resident identity numbers, blank where nothing is. */
export const checkId = rangeFunction(
  [wholeRange({ zh: "身份证号码", en: "ids" }), asOfParameter, profileParameter],
  ([range, asOf, standard], { language }) => {
    const numbers = codesOf(range);
    const type = { values: [null, "身份证"], codes: new Uint32Array(numbers.codes.length).fill(1) };
    const columns = [
      { role: "personDocumentNumber", name: "身份证号码", cells: numbers },
      { role: "personDocumentType", name: "证件类型", cells: type },
    ] as const;
    return judged(range, columns, "personDocumentNumber", idRules, standard, asOf ?? lastDay, language);
  },
);

const lastDay = dayOf(9999, 12, 31);

/** The cells as a column in which a 0 is the blank that it stands for. */
function codesOf(range: Range): CellColumn {
  const { values, codes } = asOneColumn(range);
  return { values: values.map((value) => (isBlankOrZero(value) ? null : value)), codes };
}

/** The words of the rules about each cell, in the shape of the range. */
function judged(
  range: Range,
  columns: readonly NamedColumn[],
  role: Role,
  ruleIds: readonly string[],
  standard: Standard,
  asOf: Day,
  language: Language,
): readonly (readonly CellAnswer[])[] {
  const cellCount = range.rowCount * range.columns.length;
  const ledger = columnsLedger(
    "penalty",
    columns,
    Uint32Array.from({ length: cellCount }, (_, row) => row),
  );
  const env = { standard, calendar: builtInCalendar, asOf, subjects: null, timeliness: new Uint8Array(cellCount) };
  const column = ledger.columns.get(role);
  const answers = Array.from({ length: cellCount }, () => "");
  for (const rule of allRules.filter(({ id }) => ruleIds.includes(id))) {
    for (const hits of rule.run(ledger, env).hits) {
      if (hits.role !== role) continue;
      for (const [position, row] of hits.rows.entries()) {
        if (isPlaceholderUscc(String(column?.raw[column.codes[row] ?? 0] ?? ""))) continue;
        const { message, hint } = hits.explain(position, language);
        answers[row] = `${answers[row] ?? ""}${message}${language === "en" ? " " : ""}${hint}`;
      }
    }
  }
  const width = range.columns.length;
  return Array.from({ length: range.rowCount }, (_, row) => answers.slice(row * width, (row + 1) * width));
}
