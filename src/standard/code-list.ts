import { compareKey } from "../text/compare-key";
import { trim } from "../text/trim";
import { type CodeList } from "./standard";

/**
 * How a text stands to a code list: it is one of the values; it is another spelling of one; it is 其他 without
 * the explanation that must follow; it is none of them.
 */
export type ListReading =
  { readonly state: "listed" | "spelling"; readonly value: string } | { readonly state: "unexplained" | "unlisted" };

/** The value of the list that a text stands for, by its own spelling or another one; `null` when there is none. */
export function listedValue(list: CodeList, text: string): string | null {
  for (const { value } of list) if (value === text) return value;
  const key = compareKey(text);
  const entry = list.find(({ value, aliases = [] }) => [value, ...aliases].some((each) => compareKey(each) === key));
  return entry?.value ?? null;
}

/** Reads a text by a list whose values are all there is. */
export function readListed(list: CodeList, text: string): ListReading {
  const value = listedValue(list, text);
  return value === null ? { state: "unlisted" } : { state: value === text ? "listed" : "spelling", value };
}

/** Reads a text by a list beside whose values `其他-` with an explanation is lawful. */
export function readListedOrOther(list: CodeList, text: string): ListReading {
  return readOther(text) ?? readListed(list, text);
}

const other = "其他";

const otherForm = /^其[他它]\s*(?:$|[-－—–―:：]+(.*)$|[(（](.*)[)）]$)/su;

/** Reads `其他-补充说明`, which people also write with other dashes, a colon or brackets; `null` for anything else. */
function readOther(text: string): ListReading | null {
  const match = otherForm.exec(text);
  if (match === null) return null;
  const explanation = trim(match[1] ?? match[2] ?? "");
  if (explanation === "") return { state: "unexplained" };
  const value = `${other}-${explanation}`;
  return { state: value === text ? "listed" : "spelling", value };
}

/** The values of a list as a message names them. */
export const listedNames = (list: CodeList): string => list.map(({ value }) => value).join("、");
