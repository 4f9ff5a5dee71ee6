import { type ComparedColumn, type ComparedSide } from "./compared-side";

/** A row of a side. */
export type SideRow = readonly [side: ComparedSide, row: number];

type ColumnName = {
  [Name in keyof ComparedSide]: ComparedSide[Name] extends ComparedColumn ? Name : never;
}[keyof ComparedSide];

export const isFilled = ([side, row]: SideRow, name: ColumnName): boolean => side[name].hashes[row] !== 0;

/** Whether both rows have a cell in the column, and the same: hashes first, forms only where these agree. */
export function haveSame(one: SideRow, other: SideRow, name: ColumnName): boolean {
  const [[side, row], [otherSide, otherRow]] = [one, other];
  const hash = side[name].hashes[row];
  return (
    hash !== 0 && hash === otherSide[name].hashes[otherRow] && side[name].form(row) === otherSide[name].form(otherRow)
  );
}

const areBothFilled = (one: SideRow, other: SideRow, name: ColumnName): boolean =>
  isFilled(one, name) && isFilled(other, name);

/** Whether two rows name one party: by code where both have one, else by name and, where both have it, identity number. */
export function haveSameParty(one: SideRow, other: SideRow): boolean {
  if (areBothFilled(one, other, "uscc")) return haveSame(one, other, "uscc");
  return (
    haveSame(one, other, "name") && (!areBothFilled(one, other, "personNumber") || haveSame(one, other, "personNumber"))
  );
}

/** Whether two rows name one agency: by code where both have one, else by name; `unknown` where neither can be asked. */
export function compareAgencies(one: SideRow, other: SideRow): "same" | "different" | "unknown" {
  for (const name of ["agencyCode", "agency"] as const) {
    if (areBothFilled(one, other, name)) return haveSame(one, other, name) ? "same" : "different";
  }
  return "unknown";
}

/** Whether two rows may be of one certificate: they say no different licence numbers. */
export const mayShareLicence = (one: SideRow, other: SideRow): boolean =>
  !areBothFilled(one, other, "licenceNumber") || haveSame(one, other, "licenceNumber");
