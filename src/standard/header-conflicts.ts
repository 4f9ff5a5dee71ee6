import { headerKey } from "../text/header-key";
import { kinds, type Field } from "./field";
import { type Standard } from "./standard";

/** One place of the standard that claims a header or a role. */
export interface Claim {
  readonly path: readonly PropertyKey[];
  /** The code of the field that claims it. */
  readonly code: string;
  readonly value: string;
}

/** A header or a role that two fields of one kind of ledger claim. */
export type Conflict = readonly [Claim, Claim];

/**
 * The headers and roles claimed by two fields that may stand in one ledger. The same header twice within one field
 * does no harm.
 */
export function findConflicts(standard: Standard): readonly Conflict[] {
  return kinds.flatMap((kind) => {
    const firstClaim = new Map<string, Claim>();
    const claims = [
      ...claimsOf(standard.fields[kind], ["fields", kind]),
      ...claimsOf(standard.besideFields, ["besideFields"]),
    ];
    return claims.flatMap(([key, claim]): readonly Conflict[] => {
      const first = firstClaim.get(key);
      if (first === undefined) firstClaim.set(key, claim);
      return first === undefined || first.code === claim.code ? [] : [[first, claim]];
    });
  });
}

/** Everything that may be claimed once only, by the form in which it is compared. */
function claimsOf(fields: readonly Field[], table: readonly PropertyKey[]): readonly (readonly [string, Claim])[] {
  return fields.flatMap((field, place) => {
    const claim = (key: string, value: string, ...path: readonly PropertyKey[]): readonly [string, Claim] => [
      key,
      { path: [...table, place, ...path], code: field.code, value },
    ];
    return [
      claim(`role ${field.role}`, field.role, "role"),
      claim(headerKey(field.code), field.code, "code"),
      claim(headerKey(field.name), field.name, "name"),
      ...field.aliases.map(({ header }, alias) => claim(headerKey(header), header, "aliases", alias, "header")),
    ];
  });
}
