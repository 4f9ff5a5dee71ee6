import { receiptColumn } from "../ledger/ledger-timeliness";
import { type LedgerReport } from "../findings/ledger-report";
import { type Comparison, documentNumbers, hashOf, texts, usccs, writtenCell } from "../ledger/key-columns";
import { type Ledger, type LedgerColumn } from "../ledger/ledger";
import { type Kind } from "../standard/field";
import { isListedFiller } from "../standard/listed-filler";
import { type Role } from "../standard/role";
import { type Standard } from "../standard/standard";
import { compareKey } from "../text/compare-key";
import { type UnitResolver } from "../units/resolve-unit";

/** One column of several ledgers, whose cells can be compared with those of any other such column. */
export interface ComparedColumn {
  /** For each row a number that is the same for cells alike; 0 is blank. */
  readonly hashes: Uint32Array;
  /** What a cell is compared by; empty where it is blank. */
  readonly form: (row: number) => string;
}

/** Where a row stands: in which of the reports, and which row of it. */
export interface RowAt {
  readonly report: number;
  readonly row: number;
}

/** Stands for a day that is blank or cannot be read. */
export const noDay = -0x80000000;

/** The rows of several ledgers of one kind as one list, with all that makes a case of them. */
export interface ComparedSide {
  readonly kind: Kind;
  readonly rowCount: number;
  readonly at: (row: number) => RowAt;
  readonly number: ComparedColumn;
  readonly uscc: ComparedColumn;
  readonly name: ComparedColumn;
  readonly personNumber: ComparedColumn;
  readonly agencyCode: ComparedColumn;
  readonly agency: ComparedColumn;
  readonly licenceNumber: ComparedColumn;
  /** Days of decision and of receipt, {@link noDay} where there is none. */
  readonly decisions: Int32Array;
  readonly receipts: Int32Array;
}

/** @param places of the reports that make the side, among all that were given. */
export function comparedSide(
  kind: Kind,
  reports: readonly LedgerReport[],
  places: readonly number[],
  standard: Standard,
  resolve: UnitResolver,
): ComparedSide {
  const ledgers = places.flatMap((place) => reports[place]?.ledger ?? []);
  const starts = [0];
  for (const { rows } of ledgers) starts.push((starts.at(-1) ?? 0) + rows.length);
  const rowCount = starts.at(-1) ?? 0;
  const ledgerOf = new Uint16Array(rowCount);
  for (const index of ledgers.keys()) ledgerOf.fill(index, starts[index], starts[index + 1]);

  const column = (role: Role, comparison: Comparison): ComparedColumn => {
    const hashes = new Uint32Array(rowCount);
    for (const [index, ledger] of ledgers.entries()) hashes.set(hashesOf(ledger, role, comparison), starts[index]);
    const formsOf = ledgers.map(({ columns }) => rememberedForms(columns.get(role), comparison));
    return {
      hashes,
      form(row) {
        const index = ledgerOf[row] ?? 0;
        return hashes[row] === 0 ? "" : (formsOf[index]?.(row - (starts[index] ?? 0)) ?? "");
      },
    };
  };
  const days = (columnOf: (ledger: Ledger) => LedgerColumn | undefined): Int32Array => {
    const all = new Int32Array(rowCount).fill(noDay);
    for (const [index, ledger] of ledgers.entries()) fillDays(all, starts[index] ?? 0, columnOf(ledger));
    return all;
  };

  return {
    kind,
    rowCount,
    at(row) {
      const index = ledgerOf[row] ?? 0;
      return { report: places[index] ?? 0, row: row - (starts[index] ?? 0) };
    },
    number: column("documentNumber", realNumbers(standard)),
    uscc: column("partyUscc", usccs),
    name: column("partyName", texts),
    personNumber: column("personDocumentNumber", texts),
    agencyCode: column("agencyCode", texts),
    agency: column("agency", agencies(resolve)),
    licenceNumber: column("licenceNumber", texts),
    decisions: days(({ columns }) => columns.get("decisionDate")),
    receipts: days(receiptColumn),
  };
}

/** The form of each row's cell: worked out when it is asked for, once for each distinct cell. */
function rememberedForms(column: LedgerColumn | undefined, { form }: Comparison): (row: number) => string {
  if (column === undefined) return () => "";
  const forms = new Array<string | undefined>(column.raw.length);
  return (row) => {
    const code = column.codes[row] ?? 0;
    return (forms[code] ??= form(writtenCell(column, code)));
  };
}

/** A filler such as 无 says no more than a blank. */
const realNumbers = ({ codeLists }: Standard): Comparison => ({
  form: documentNumbers.form,
  hash: (text) => (isListedFiller(text, codeLists.fillers) ? 0 : documentNumbers.hash(text)),
});

/** A city's department has many names in ledgers; a county is no department, so its departments keep their own names. */
function agencies(resolve: UnitResolver): Comparison {
  const form = (name: string): string => {
    const unit = resolve(name);
    return compareKey(unit?.group === "municipal" ? unit.name : name);
  };
  return { form, hash: (name) => hashOf(form(name)) };
}

function hashesOf(ledger: Ledger, role: Role, { hash }: Comparison): Uint32Array {
  const column = ledger.columns.get(role);
  if (column === undefined) return new Uint32Array(ledger.rows.length);
  const hashOfCode = new Uint32Array(column.raw.length);
  for (let code = 0; code < hashOfCode.length; code += 1) {
    const text = writtenCell(column, code);
    if (text !== "") hashOfCode[code] = hash(text);
  }
  return column.codes.map((code) => hashOfCode[code] ?? 0);
}

function fillDays(days: Int32Array, start: number, column: LedgerColumn | undefined): void {
  if (column === undefined) return;
  for (let row = 0; row < column.codes.length; row += 1) {
    const day = column.read[column.codes[row] ?? 0];
    if (typeof day === "number") days[start + row] = day;
  }
}
