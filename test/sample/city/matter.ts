import { type LicenceMatter, type PenaltyMatter } from "../make-case";
import { fineOf, warningAndFine } from "../penalty-kinds";

const company = "法人及非法人组织";

type Numbering = "plain" | "ordinal" | "padded" | "round";

const numbering = {
  plain: (word) => (mark, year, serial) => `${mark}${word}〔${year}〕${serial}号`,
  ordinal: (word) => (mark, year, serial) => `${mark}${word}〔${year}〕第${serial}号`,
  padded: (word) => (mark, year, serial) => `${mark}${word}〔${year}〕第${String(serial).padStart(4, "0")}号`,
  round: (word) => (mark, year, serial) => `${mark}${word}（${year}）${serial}号`,
} as const satisfies Readonly<Record<Numbering, (word: string) => PenaltyMatter["number"]>>;

/** A penalty on an organisation with a fine from … to … 元. */
export const penalty = (
  word: string,
  trades: string,
  violation: string,
  fact: string,
  basis: string,
  [from, to]: readonly [from: number, to: number],
  style: Numbering = "plain",
): PenaltyMatter => ({
  party: company,
  trades: trades.split("、"),
  number: numbering[style](word),
  violation,
  fact: (party) => `${party}${fact}`,
  basis,
  sanction: from < 3000 ? warningAndFine(from, to, 100) : fineOf(from, to, 500),
});

/** A licence of three years for an organisation. */
export const licence = (word: string, trades: string, document: string, content: string): LicenceMatter => ({
  party: company,
  trades: trades.split("、"),
  document,
  number: numbering.plain(word),
  category: "普通",
  years: 3,
  content: (party) => `准予${party}${content}。`,
});

/** What a unit decides that has no desk of its own among the other samples; the wording is invented. */
export interface Matter {
  readonly licence?: LicenceMatter;
  readonly penalty: PenaltyMatter;
}
