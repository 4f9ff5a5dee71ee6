import besideFields from "../standard/data/beside-fields.json";
import licence from "../standard/data/licence-fields.json";
import penalty from "../standard/data/penalty-fields.json";
import { type Kind } from "../standard/field";
import { type Role } from "../standard/role";

const namesOf = (fields: readonly { readonly role: string; readonly name: string }[]): ReadonlyMap<string, string> =>
  new Map([...fields, ...besideFields].map(({ role, name }) => [role, name]));

const names: Readonly<Record<Kind, ReadonlyMap<string, string>>> = {
  licence: namesOf(licence),
  penalty: namesOf(penalty),
};

/** What the national field tables call a column, whether a ledger has it or not. */
export const fieldName = (kind: Kind, role: Role): string => names[kind].get(role) ?? role;
