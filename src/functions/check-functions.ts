import { dayOf } from "../calendar/day";
import { isLongTermWord, readDay } from "../calendar/read-day";
import { codeText } from "../codes/code-text";
import { plainCode } from "../codes/plain-code";
import { amountFault, readAmount } from "../money/amount";
import { penaltyAmounts, type StatedAmount } from "../money/penalty-amounts";
import { err, ok } from "../support/result";
import { type Words } from "../support/words";
import { isBlankCell, isBlankOrZero, isCellError } from "./argument-cell";
import { type CellAnswer, noAnswer } from "./cell-answer";
import { cellFunction } from "./cell-function";
import { type CellReader, cells, optionalSetting } from "./parameter";

const names = {
  code: { zh: "代码", en: "code" },
  date: { zh: "日期", en: "date" },
  text: { zh: "文字", en: "text" },
  kind: { zh: "金额种类", en: "kind" },
} as const satisfies Readonly<Record<string, Words>>;

const code: CellReader<string> = (cell) => {
  const text = isCellError(cell) || isBlankOrZero(cell) || cell === null ? null : codeText(cell);
  return text === null
    ? err({
        zh: "长代码被存成了数值，末尾数字已经丢失，无法还原",
        en: "a long code is stored as a number; its last digits are lost for good",
      })
    : ok(plainCode(text));
};

/** A code in half-width capital letters and digits without spaces. */
export const fixCode = cellFunction([cells(names.code, code)], ([plain]) => plain);

/** 长期, as the standard writes it. */
const longTerm = dayOf(2099, 12, 31);

const writtenDay: CellReader<number> = (cell) => {
  if (typeof cell === "string" && isLongTermWord(cell)) return ok(longTerm);
  const day = isCellError(cell) ? null : readDay(cell, false);
  return day === null
    ? err({
        zh: "读不出日期；能读 2024/2/5、2024-02-05、2024.2.5、2024年2月5日、20240205 和“长期”",
        en: "no date can be read; 2024/2/5, 2024-02-05, 2024.2.5, 2024年2月5日, 20240205 and 长期 can",
      })
    : ok(day);
};

/** The date that a text writes. */
export const asDate = cellFunction([cells(names.date, writtenDay)], ([day]) => day);

/** What amount of a text is asked for. */
const moneyKinds = ["fine", "confiscation", "all"] as const;

type MoneyKind = (typeof moneyKinds)[number];

const moneyWords: Readonly<Record<string, MoneyKind>> = {
  罚款: "fine",
  fine: "fine",
  没收: "confiscation",
  confiscation: "confiscation",
  合计: "all",
  all: "all",
};

const moneyKind: CellReader<MoneyKind> = (cell) => {
  const kind = isBlankCell(cell) ? "all" : typeof cell === "string" ? moneyWords[cell.trim()] : undefined;
  return kind === undefined
    ? err({ zh: "应为“罚款”“没收”或“合计”", en: `one of ${moneyKinds.join(", ")} was expected` })
    : ok(kind);
};

const moneyText: CellReader<string | number> = (cell) =>
  typeof cell === "string" || typeof cell === "number"
    ? ok(cell)
    : err({ zh: "应为写有金额的文字", en: "a text that states an amount was expected" });

/** The money that a text states, in 万元. */
export const money = cellFunction(
  [cells(names.text, moneyText), optionalSetting(names.kind, moneyKind)],
  ([text, kind]): CellAnswer => {
    if (kind === "all") {
      const amount = soleAmount(text);
      if (amount !== null) return amount;
    }
    const fen = statedFen(String(text), kind);
    if (fen === null) {
      return noAnswer("文字里没有写这种金额。", "The text states no such amount.");
    }
    if (fen === "uncertain") {
      return noAnswer(
        "文字里有多笔金额，分不清哪一笔算在内，请人工核对。",
        "The text states several sums and does not say clearly which of them count; look yourself.",
      );
    }
    return fen / 1e6;
  },
);

/** The 万元 of a cell that is one amount and nothing else. */
function soleAmount(text: string | number): number | null {
  const fault = amountFault(text);
  if (fault === null) return readAmount(text);
  return fault.code === "unit-text" ? fault.amount : null;
}

function statedFen(text: string, kind: MoneyKind): StatedAmount {
  const { fine, confiscation } = penaltyAmounts(text);
  if (kind === "fine") return fine;
  if (kind === "confiscation") return confiscation;
  if (fine === "uncertain" || confiscation === "uncertain") return "uncertain";
  return fine === null && confiscation === null ? null : (fine ?? 0) + (confiscation ?? 0);
}
