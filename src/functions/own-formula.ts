const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** `GS.DUE_DATE(`, and the name under which Excel keeps it where the add-in is missing. */
const ownCall = /(?<![\w.\u0080-\uffff])(?:GS\.|_xldudf_GS_)[A-Z][A-Z_]*\s*\(/i;

/** Whether a formula calls one of our worksheet functions, also inside others. */
export const callsOwnFunction = (formula: string): boolean =>
  formula.startsWith("=") && ownCall.test(formula.replace(quoted, '""'));
