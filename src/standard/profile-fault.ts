import { type z } from "zod";
import { zhCN } from "zod/v4/locales";
import { type Words } from "../support/words";
import { type Claim } from "./header-conflicts";

/** One thing wrong in a profile file, at its path there: `fields.licence[3].maxLength`. */
export interface ProfileIssue {
  readonly path: string;
  readonly reason: Words;
}

/** Why there is no standard to check by. */
export type ProfileFault =
  | { readonly code: "unknown-profile"; readonly id: string; readonly known: readonly string[] }
  | { readonly code: "bad-profile"; readonly issues: readonly ProfileIssue[] };

export function explainProfileFault(fault: ProfileFault): Words {
  if (fault.code === "unknown-profile") {
    return {
      zh: `没有名为“${fault.id}”的规则方案，可用的方案：${fault.known.join("、")}。`,
      en: `There is no profile "${fault.id}"; the profiles are ${fault.known.join(", ")}.`,
    };
  }
  const list = (language: keyof Words): string =>
    fault.issues.map(({ path, reason }) => `${path === "" ? "*" : path}: ${reason[language]}`).join("\n");
  return { zh: `规则方案文件有误：\n${list("zh")}`, en: `The profile file is wrong:\n${list("en")}` };
}

/** A path as people write it: `fields.licence[3].maxLength`. */
export function writePath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

const { localeError } = zhCN();

/** What is wrong with a value, for zod's messages in both languages. */
export function reasonOfIssue(issue: z.core.$ZodIssue): Words {
  const chinese = issue.code === "custom" ? "不是 YYYY-MM-DD 格式的日期" : localeError(issue as z.core.$ZodRawIssue);
  return { zh: (typeof chinese === "object" ? chinese?.message : chinese) ?? issue.message, en: issue.message };
}

export const reasonOfConflict = ({ code, value }: Claim): Words => ({
  zh: `字段 ${code} 也占用了“${value}”`,
  en: `The field ${code} claims "${value}" too`,
});
