import { type Ledger } from "../ledger/ledger";
import { isProvenanceHeader, type Provenance, provenanceHeaders } from "../ledger/own-sheets";
import { type CellValue } from "../sheets/cell";
import { type SheetData } from "../sheets/workbook-data";
import { type Field } from "../standard/field";
import { roleTypes } from "../standard/role";
import { headerKey } from "../text/header-key";
import { type MergePart } from "./merge-part";

/** A column of a part: the same key means the same column of the merged table. */
export interface PartColumn {
  readonly key: string;
  /** As the merged table heads it: the field's Chinese name, else the header as written. */
  readonly header: string;
  /** `null` for a column outside the standard. */
  readonly field: Field | null;
  /** Every distinct cell as the sheet holds it. */
  readonly values: readonly CellValue[];
  /** For each row the place of its cell in `values`. */
  readonly codes: Uint32Array;
}

/** What a part brings along. */
export interface PartColumns {
  readonly columns: readonly PartColumn[];
  /** The provenance that a table that was merged before has in itself; `null` for any other. */
  readonly provenance: Readonly<Record<Exclude<Provenance, "unit">, PartColumn>> | null;
  /** Headers of columns whose cells are not at hand. */
  readonly missing: readonly string[];
}

/** Days between the two systems of serial dates. */
const daysTo1904 = 1462;

/** Said of a column that holds something under no header. */
const noHeader = "（无表头）";

/** The columns of a part, mapped ones first, with every cell of its rows. */
export function partColumns({ ledger, date1904, sheet }: MergePart): PartColumns {
  const mapped = [...ledger.columns.values()].map(({ field, raw, codes }): PartColumn => ({
    key: field.code,
    header: field.name,
    field,
    values: date1904 && roleTypes[field.role] === "date" ? raw.map(in1900) : raw,
    codes,
  }));
  const others = [...ledger.unmapped, ...ledger.duplicateColumns].sort((a, b) => a.index - b.index);
  const isMerged = [file, source, row].every((own) => others.some(({ header }) => header === own));
  if (sheet === null) return { columns: mapped, provenance: null, missing: others.map(({ header }) => header) };

  const times = new Map<string, number>();
  const read = others.map(({ header: written, index }): PartColumn => {
    const header = headerOf(written, isMerged);
    const time = (times.get(headerKey(header)) ?? 0) + 1;
    times.set(headerKey(header), time);
    return { key: `other ${headerKey(header)} ${time}`, header, field: null, ...cellsOf(sheet, index, ledger) };
  });
  const own = (header: string): PartColumn | undefined => read.find((column) => column.header === header);
  const [files, sheets, rows] = [own(file), own(source), own(row)];
  const isOurs = new Set([files, sheets, rows, own(unit)]);
  return {
    columns: [...mapped, ...read.filter((column) => !isMerged || !isOurs.has(column))],
    provenance:
      isMerged && files !== undefined && sheets !== undefined && rows !== undefined
        ? { file: files, sheet: sheets, row: rows }
        : null,
    missing: [],
  };
}

const { unit, file, sheet: source, row } = provenanceHeaders;

/** A column of the user's that is called like one of ours is told apart from it. */
function headerOf(written: string, isMerged: boolean): string {
  if (written === "") return noHeader;
  return !isMerged && isProvenanceHeader(written) ? `${written}（原）` : written;
}

const in1900 = (cell: CellValue): CellValue => (typeof cell === "number" ? cell + daysTo1904 : cell);

/** The cells of a column of the sheet at the ledger's rows. */
function cellsOf({ columns }: SheetData, index: number, { rows }: Ledger): Pick<PartColumn, "values" | "codes"> {
  const column = columns[index];
  return column === undefined
    ? { values: [null], codes: new Uint32Array(rows.length) }
    : { values: column.values, codes: rows.map((row) => column.codes[row - 1] ?? 0) };
}
