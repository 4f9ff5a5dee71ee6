/** The languages of every message; Chinese first. */
export const languages = ["zh", "en"] as const;

export type Language = (typeof languages)[number];

/** One text in every language. */
export type Words = Readonly<Record<Language, string>>;
