import { type CellColumn } from "../sheets/column";
import { type Field, type Kind } from "../standard/field";
import { type Role } from "../standard/role";
import { type Standard } from "../standard/standard";
import { type DuplicateColumn, type UnmappedColumn } from "./ledger";
import { type MappedColumn } from "./read-column";
import { type Header, type HeaderCell } from "./read-header";

/** Field codes by 0-based column, as the user has corrected them; `null` takes a column out. */
export type ColumnChoice = Readonly<Record<number, string | null>>;

/** Which column of a ledger is which field. */
export interface ColumnMapping {
  readonly mapped: readonly MappedColumn[];
  readonly unmapped: readonly UnmappedColumn[];
  readonly duplicates: readonly DuplicateColumn[];
}

/**
 * Maps the columns of a header. A field that the user has given to a column is not looked for elsewhere. A column
 * whose header is only a guess for a field gives way to one that names it, and counts as unmapped then; of columns
 * that name a field equally well the leftmost is kept.
 */
export function mapColumns(
  { cells }: Header,
  kind: Kind,
  standard: Standard,
  sources: readonly CellColumn[],
  choice: ColumnChoice,
): ColumnMapping {
  const fields = [...standard.fields[kind], ...standard.besideFields];
  const chosen = new Map(
    Object.entries(choice).flatMap(([index, code]) => {
      const field = fields.find((each) => each.code === code);
      return field === undefined ? [] : [[Number(index), field] as const];
    }),
  );
  const taken = new Set([...chosen.values()].map(({ role }) => role));
  const named = new Set(
    cells.flatMap(({ matches }) => (matches[kind]?.isSure === true ? matches[kind].field.role : [])),
  );

  const fieldOf = ({ index, matches }: HeaderCell): Field | undefined => {
    const match = matches[kind];
    if (choice[index] !== undefined || match === null) return chosen.get(index);
    const { field, isSure } = match;
    return taken.has(field.role) || (!isSure && named.has(field.role)) ? undefined : field;
  };

  const mapped = new Map<Role, MappedColumn>();
  const unmapped: UnmappedColumn[] = [];
  const duplicates: DuplicateColumn[] = [];
  for (const cell of cells) {
    const { index, label: header } = cell;
    const field = fieldOf(cell);
    if (field === undefined) {
      if (header !== "" || holdsAnything(sources[index])) unmapped.push({ header, index });
      continue;
    }
    const kept = mapped.get(field.role);
    if (kept === undefined) mapped.set(field.role, { field, header, index });
    else duplicates.push({ field, header, index, keptIndex: kept.index });
  }
  return { mapped: [...mapped.values()], unmapped, duplicates };
}

const holdsAnything = (source: CellColumn | undefined): boolean => (source?.values.length ?? 0) > 1;
