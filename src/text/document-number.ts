import { charMap, translate } from "./char-map";
import {
  closeBrackets,
  dashes,
  fullWidth,
  halfWidth,
  lowerLetters,
  openBrackets,
  spaces,
  upperLetters,
} from "./characters";

/** 〔〕 is the official style (GB/T 9704), so that a number written by the book needs the least work. */
const unified = charMap(
  [fullWidth, halfWidth],
  [spaces, ""],
  [openBrackets, "〔"],
  [closeBrackets, "〕"],
  [dashes, "-"],
  [lowerLetters, upperLetters],
);

/**
 * The serial at the end, such as `第A012-1` or `12号之一`: what precedes its first digit is captured apart from the zeros.
 * A 号 with a year still to come is not the one of the serial.
 */
const serial = /第?([A-Z]*)0*(\d+(?:-\d+)*(?:号(?!.*〔\d).*)?)$/;

/**
 * The form in which document numbers are compared. Bracket, dash and width variants are one; spaces, the 第 and the
 * leading zeros of the serial and the final 号 are gone: `（京）文执罚[2021] 第0154号` becomes `〔京〕文执罚〔2021〕154`.
 */
export function normaliseDocumentNumber(text: string): string {
  const written = translate(text, unified);
  const number = written.endsWith("号") ? written.slice(0, -1) : written;
  return hasPlainSerial(number) ? number : number.replace(serial, "$1$2");
}

/** Whether the number ends in digits without a leading zero or a 第, as most do. */
function hasPlainSerial(number: string): boolean {
  let start = number.length;
  while (start > 0 && isSerialCode(number.charCodeAt(start - 1))) start -= 1;
  const first = number.charCodeAt(start);
  return first >= 0x31 && first <= 0x39 && !number.includes("第");
}

const isSerialCode = (code: number): boolean => (code >= 0x30 && code <= 0x39) || code === 0x2d;

/**
 * A number that is the same for document numbers alike when normalised, found without normalising them: among a
 * million of them only those need it whose hashes meet. Leaves out 第, 号 and the zeros before other digits.
 */
export function documentNumberHash(text: string): number {
  let hash = 0;
  let digits: "none" | "zeros" | "some" = "none";
  for (let at = 0; at < text.length; at += 1) {
    const code = unified[text.charCodeAt(at)] ?? 0;
    if (code === 0) continue;
    if (code === ordinalSign) {
      if (digits === "some") digits = "none";
      continue;
    }
    if (code === zero && digits !== "some") {
      digits = "zeros";
      continue;
    }
    const isDigit = code >= zero && code <= zero + 9;
    if (digits === "zeros" && !isDigit) hash = mixed(hash, zero);
    digits = isDigit ? "some" : "none";
    if (code !== numberSign) hash = mixed(hash, code);
  }
  return (digits === "zeros" ? mixed(hash, zero) : hash) >>> 0;
}

const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

const zero = 0x30;
const ordinalSign = "第".charCodeAt(0);
const numberSign = "号".charCodeAt(0);

/** Why a text is no document number (rule `document-number/form`). */
export type DocumentNumberFault = "no-digit" | "date" | "document-name" | "unfilled";

/** `X号`, `〔2024〕号`, `第__号`, `〔20××〕5号`. A letter X after other letters or digits is a real one. */
const unfilled = /(?:(?<![0-9A-Z])X+|[×✕╳□_*?]+|第|〕)号|〔[\dX×_*]*[X×_*][\dX×_*]*〕/;

const date =
  /^(?:19|20)\d\d(?:[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])|年(?:0?[1-9]|1[0-2])月(?:(?:0?[1-9]|[12]\d|3[01])日)?|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/;

const hasDigit = /[\d０-９]/;

const hasNumber = /\d|[〇零一二三四五六七八九十百千]+号/;

/** What keeps the text from being a document number, or `null`. The name of the document is given where the row has one. */
export function documentNumberFault(text: string, documentName?: string): DocumentNumberFault | null {
  if (isOrdinary(text) && (documentName === undefined || !hasDigit.test(documentName))) return null;
  const written = translate(text, unified);
  if (unfilled.test(written)) return "unfilled";
  if (date.test(written)) return "date";
  if (documentName !== undefined && normaliseDocumentNumber(text) === normaliseDocumentNumber(documentName)) {
    return "document-name";
  }
  return hasNumber.test(written) ? null : "no-digit";
}

const placeholders: ReadonlySet<number> = new Set(Array.from("X×✕╳□_*?", (sign) => sign.charCodeAt(0)));
const closeBracket = "〕".charCodeAt(0);

/**
 * Whether one look at each character tells that a number is complete, as it does of most: it has a digit that does not
 * stand first, no sign that holds a place open, and something between 第 or the year's bracket and 号.
 */
function isOrdinary(text: string): boolean {
  let previous = 0;
  let holdsDigit = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = unified[text.charCodeAt(at)] ?? 0;
    if (code === 0) continue;
    if (code >= 0x30 && code <= 0x39) {
      if (previous === 0) return false;
      holdsDigit = true;
    } else if (code === numberSign && (previous === ordinalSign || previous === closeBracket)) return false;
    else if (placeholders.has(code)) return false;
    previous = code;
  }
  return holdsDigit;
}
