import { compareKey } from "../text/compare-key";

/**
 * The eight kinds of administrative information beside licences and penalties, in the order of annex 1 of Pingdingshan's
 * notice of March 2023.
 */
export const disclosureCategories = [
  "inspection",
  "coercion",
  "levy",
  "payment",
  "reward",
  "ruling",
  "confirmation",
  "other",
] as const;

export type DisclosureCategory = (typeof disclosureCategories)[number];

/** What is counted by county: the eight categories, credit evaluations, and enterprises registered for 信易贷. */
export const disclosureSubjects = [...disclosureCategories, "evaluation", "loan"] as const;

export type DisclosureSubject = (typeof disclosureSubjects)[number];

/** What a subject is called, and how else sheets and columns write it. */
interface SubjectNames {
  readonly name: string;
  /** A text that has one of them in it means the subject. */
  readonly parts: readonly string[];
  /** A text that is one of them means the subject. */
  readonly whole: readonly string[];
  /** Matters that are none of the eight and are counted here, which is always said (assumed). */
  readonly takesIn?: readonly string[];
}

const subjectNames: Readonly<Record<DisclosureSubject, SubjectNames>> = {
  inspection: {
    name: "监督检查",
    parts: ["监督检查", "行政检查", "监管检查"],
    whole: ["检查", "抽查检查", "双随机检查"],
  },
  coercion: { name: "行政强制", parts: ["行政强制"], whole: ["强制"] },
  levy: { name: "行政征收", parts: ["行政征收"], whole: ["征收"] },
  payment: { name: "行政给付", parts: ["行政给付"], whole: ["给付"] },
  reward: { name: "行政奖励", parts: ["行政奖励"], whole: ["奖励"] },
  ruling: { name: "行政裁决", parts: ["行政裁决"], whole: ["裁决"] },
  confirmation: { name: "行政确认", parts: ["行政确认"], whole: ["确认"] },
  other: {
    name: "其他",
    parts: ["其他行政", "其它行政", "其他类", "其它类"],
    whole: ["其他", "其它"],
    takesIn: ["行政补偿", "行政备案", "行政调解"],
  },
  evaluation: {
    name: "信用评价",
    parts: ["信用评价"],
    whole: ["评价", "评价结果", "抽查结果"],
  },
  loan: {
    name: "信易贷",
    parts: ["信易贷", "注册企业"],
    whole: ["企业注册数量", "注册数量", "本地企业注册数量", "注册企业数"],
  },
};

/** `行政给付`; as the annexes head their columns. */
export const subjectName = (subject: DisclosureSubject): string => subjectNames[subject].name;

/** What a text means: by its full name, by a word that is clear only among others, or a matter that is only counted there. */
export interface NamedSubject {
  readonly subject: DisclosureSubject;
  readonly by: "name" | "word" | "takes-in";
}

/** The subject that a sheet's name, a title, a header or a cell of a column of categories means; `null` for none. */
export function subjectOf(text: string): NamedSubject | null {
  const key = compareKey(text);
  if (key === "") return null;
  const ways = {
    word: ({ whole }: SubjectNames) => whole.some((word) => key === compareKey(word)),
    name: ({ parts }: SubjectNames) => parts.some((word) => key.includes(compareKey(word))),
    "takes-in": ({ takesIn = [] }: SubjectNames) => takesIn.some((word) => key.includes(compareKey(word))),
  } as const;
  for (const by of ["word", "name", "takes-in"] as const) {
    const subject = disclosureSubjects.find((each) => ways[by](subjectNames[each]));
    if (subject !== undefined) return { subject, by };
  }
  return null;
}

/**
 * Whether the subject is a flow: each month of the same recipient or taxpayer counts (notice of March 2023, 二（一）:
 * “按月流水数据可累计上报”).
 */
export const isMonthlyFlow = (subject: DisclosureSubject): boolean => subject === "payment" || subject === "levy";

/** What the notice of March 2023 asks of a county (二（一）to（三）). */
export interface DisclosureTargets {
  /** Rows of the eight categories a head: more than this. */
  readonly perHead: number;
  /** Fields covered by evaluations: at least this. */
  readonly fields: number;
  /** Registered of existing enterprises, in percent: more than this. */
  readonly loanPercent: number;
}

export const disclosureTargets: DisclosureTargets = { perHead: 4, fields: 16, loanPercent: 20 };
