import { type Words } from "../support/words";

/**
 * `error`: the row is not compliant and lowers the compliance rate; `warning`: a person must look;
 * `info`: advice. Worst first.
 */
export const severities = ["error", "warning", "info"] as const;

export type Severity = (typeof severities)[number];

/** How each severity is called wherever people read it. */
export const severityWords: Readonly<Record<Severity, Words>> = {
  error: { zh: "错误", en: "Error" },
  warning: { zh: "提醒", en: "Warning" },
  info: { zh: "提示", en: "Note" },
};
