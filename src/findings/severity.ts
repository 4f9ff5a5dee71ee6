/**
 * `error`: the row is not compliant and lowers the compliance rate; `warning`: a person must look;
 * `info`: advice. Worst first.
 */
export const severities = ["error", "warning", "info"] as const;

export type Severity = (typeof severities)[number];
