import { type Field, type Kind } from "../standard/field";
import { type Standard } from "../standard/standard";
import { headerKey } from "../text/header-key";

/** The field that a header names. */
export interface HeaderMatch {
  readonly field: Field;
  /** Whether the header is the field's own name, code or a variant that was seen; `false` for a guess. */
  readonly isSure: boolean;
}

/** The headers of one kind of ledger by their `headerKey`. */
type HeaderTable = ReadonlyMap<string, HeaderMatch>;

/** Every header that the standard knows. */
export interface HeaderIndex {
  readonly tables: Readonly<Record<Kind, HeaderTable>>;
  /** Whether a raw text may be a known header, without normalising it: a ledger holds millions of other texts. */
  readonly mayBeHeader: (text: string) => boolean;
}

const longestHeader = 80;
/** Two digits in a row make a date or a number; no header has them outside a remark. */
const twoDigits = /\d\d/;

export function indexHeaders(standard: Standard): HeaderIndex {
  const tables = {
    licence: tableOf([...standard.fields.licence, ...standard.besideFields]),
    penalty: tableOf([...standard.fields.penalty, ...standard.besideFields]),
  };
  const keys = [...tables.licence.keys(), ...tables.penalty.keys()];
  const first = new Set(keys.map((key) => key.charCodeAt(0)));
  /** For each first character, as far as asked: 0 not known yet, 1 no header begins so, 2 some may. */
  const beginnings = new Uint8Array(0x10000);
  const mayBegin = (code: number): boolean => {
    if (beginnings[code] === 0) {
      const key = headerKey(String.fromCharCode(code));
      beginnings[code] = key === "" || first.has(key.charCodeAt(0)) ? 2 : 1;
    }
    return beginnings[code] === 2;
  };
  const mayBeHeader = (text: string): boolean =>
    text.length > 0 && text.length <= longestHeader && mayBegin(text.charCodeAt(0)) && !twoDigits.test(text);
  return { tables, mayBeHeader };
}

function tableOf(fields: readonly Field[]): HeaderTable {
  const table = new Map<string, HeaderMatch>();
  const add = (header: string, match: HeaderMatch): void => {
    if (!table.has(headerKey(header))) table.set(headerKey(header), match);
  };
  for (const field of fields) {
    for (const header of [field.code, field.name]) add(header, { field, isSure: true });
    for (const { header, basis } of field.aliases) add(header, { field, isSure: basis === "found" });
  }
  return table;
}

/** A technical code inside a header that gives the name beside it: `XK_WSH 行政许可决定文书号`. */
const technicalCode = /(?:XK|CF)_[A-Z0-9_]+/;
/** `1.`, `（2）`, `3、` before a header. */
const numbering = /^\(?\d+[.、)]/;
/** A remark in brackets on how to fill the column in; a unit or a person in brackets makes it another column. */
const remark =
  /\((?![^)]*(?:元|法定代表人|法人|负责人|经营者|自然人|机关|单位|部门))[^)]*(?:填|格式|YY|年|如|例|\/|字)[^)]*\)$/;

/** The field that a header of one kind of ledger names, or `null`. */
export function matchHeader({ tables }: HeaderIndex, kind: Kind, header: string): HeaderMatch | null {
  const table = tables[kind];
  const key = headerKey(header);
  if (key === "") return null;
  const code = technicalCode.exec(key)?.[0] ?? "";
  return table.get(key) ?? table.get(code) ?? table.get(key.replace(numbering, "").replace(remark, "")) ?? null;
}

/** The kind whose technical code (`XK_…`, `CF_…`) a header holds, or `null`. */
export function kindOfCode(header: string): Kind | null {
  const code = technicalCode.exec(headerKey(header))?.[0];
  return code === undefined ? null : code.startsWith("XK_") ? "licence" : "penalty";
}
