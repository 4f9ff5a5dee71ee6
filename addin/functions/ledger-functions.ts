/** The part of the functions that needs the rules: a chunk of its own, fetched when a formula asks for it. */
export { ledgerFunctions } from "../../src";
