const startsFormula = /^[=+\-@\t\r\n＝＋－＠]./su;

const plainNumber = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/;

/**
 * The text as it may stand in a CSV file: what a spreadsheet would take for a formula gets a leading apostrophe.
 * Plain numbers such as `-5` and a lone sign such as the `-` of an annex stay as they are.
 */
export const neutraliseFormula = (text: string): string =>
  startsFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
