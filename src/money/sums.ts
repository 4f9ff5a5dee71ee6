import { readNumeral } from "./numeral";

/** A sum of money written in a text; `start` and `end` enclose its number, unit and restatement. */
export interface Sum {
  /** Exact; `null` where the number is unfinished, contradicts itself, is not in yuan or not in whole fen. */
  readonly fen: number | null;
  readonly start: number;
  readonly end: number;
}

const numeralCharacters = "0-9零一二三四五六七八九十百千万亿";

/** Takes a whole run, so that a malformed number is an unreadable sum instead of the readable end of one. */
const numeral = `[${numeralCharacters}](?:[${numeralCharacters} ]|[.,](?=[0-9]))*`;

const notYuan = "元(?![旦月素件宝老首])";

const jiaoFen = "(?: *零? *([0-9一二三四五六七八九]) *角)?(?: *零? *([0-9一二三四五六七八九]) *分)?";

const sum = new RegExp(
  [
    // 3000元, 叁仟（3000）元, 3万余元, 3000美元, 50元5角
    `(${numeral})(?:\\( *¥?(${numeral})\\) *)?([余多几美港日欧澳加韩])?${notYuan}${jiaoFen}(?: *[整正])?`,
    // ¥3000.00, 人民币3万
    `(?<=(?:¥|RMB|人民币)[: ]{0,3})([0-9](?:[0-9]|[.,](?=[0-9]))*(?: *[万亿])?)(?![0-9])(?: *[整正])?`,
    // 罚款3000, without a unit
    `(?<=(?:罚款|罚金)(?:金额|人民币)?[: 为]{0,3})[0-9](?:[0-9]|[.,](?=[0-9]))*(?= *(?:[,;。、)\\n]|$))`,
    // ××元
    `[×Xx_*□]+ *[十百千万亿]*元`,
    // any other number, passed over in one step
    `(${numeral})`,
  ].join("|"),
  "g",
);

/** The group of a number that is no money. */
const passedOver = 7;

/** What may stand between a sum and the same sum written again: brackets, 大写, 即. */
const restates = /^(?=.*(?:[(【即]|[大小]写))[()【】 ,。:¥大小写人民币计即为整]*$/s;

/** Every sum of money in a {@link plainMoneyText}, in order. The same sum written twice, in figures and in words, is one. */
export function sumsIn(text: string): readonly Sum[] {
  const sums: Sum[] = [];
  sum.lastIndex = 0;
  for (let match = sum.exec(text); match !== null; match = sum.exec(text)) {
    if (match[passedOver] !== undefined) continue;
    const written: Sum = { fen: fenOf(match), start: match.index, end: match.index + match[0].length };
    const previous = sums.at(-1);
    if (previous !== undefined && restates.test(text.slice(previous.end, written.start))) {
      sums[sums.length - 1] = {
        fen: previous.fen === written.fen ? previous.fen : null,
        start: previous.start,
        end: text.charAt(written.end) === ")" ? written.end + 1 : written.end,
      };
    } else {
      sums.push(written);
    }
  }
  return sums;
}

function fenOf([, yuan, repeated, unlike, jiao, fen, marked]: RegExpExecArray): number | null {
  const written = yuan ?? marked;
  if (written === undefined || unlike !== undefined) return null;
  const whole = wholeFen(written);
  if (whole === null || (repeated !== undefined && wholeFen(repeated) !== whole)) return null;
  if (jiao === undefined && fen === undefined) return whole;
  return whole % 100 === 0 ? whole + 10 * digitValue(jiao) + digitValue(fen) : null;
}

/** The fen of a number of yuan. Yuan have two decimals: `1.3000元` may be item 1 of a list, 3000 yuan. */
function wholeFen(yuan: string): number | null {
  const value = readNumeral(yuan);
  if (value === null || value.decimals > 2) return null;
  const fen = value.units * 10 ** (2 - value.decimals);
  return Number.isSafeInteger(fen) ? fen : null;
}

const digitValue = (digit: string | undefined): number =>
  digit === undefined
    ? 0
    : "一二三四五六七八九".includes(digit)
      ? "一二三四五六七八九".indexOf(digit) + 1
      : Number(digit);
