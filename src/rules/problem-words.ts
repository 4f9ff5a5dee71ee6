import { type Words } from "../support/words";
import { allRules } from ".";

const problems: ReadonlyMap<string, Words> = new Map(allRules.map(({ id, problem }) => [id, problem]));

/** What a finding of a rule is called in a few words; the id itself where no rule has it any more. */
export const problemWords = (rule: string): Words => problems.get(rule) ?? { zh: rule, en: rule };
