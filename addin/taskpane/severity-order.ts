import { type Severity, severityWords } from "../../src";

/** Every severity, worst first. */
export const severityOrder = Object.keys(severityWords) as readonly Severity[];
