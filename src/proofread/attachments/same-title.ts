import { compareKey } from "../../text/compare-key";

/** Behind a title what it counts in, in front of one its number: neither is a part of it. */
const besides = /^附件\d*:|[([]单位:[^)\]]*[)\]]$/gu;

const signs = /[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']/gu;

const keyOf = (title: string): string =>
  compareKey(title).replace(besides, "").replace(/[—–]+/gu, "-").replace(signs, "");

/** Whether two titles are one: spaces, width, brackets, quotation marks and numbering apart, each word counts. */
export const isSameTitle = (one: string, other: string): boolean => keyOf(one) === keyOf(other);
