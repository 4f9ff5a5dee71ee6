import { type Day } from "../calendar/day";
import { chineseDay } from "../calendar/chinese-day";
import { type DocumentPlan } from "../documents/document-plan";
import { letterPlan, unnamedSender } from "../documents/letter-plan";
import { maskPersonalNumbers } from "../privacy/mask";
import { kindNames } from "../standard/kind-names";
import { kinds } from "../standard/field";
import { problemCounts } from "./return-summary";
import { type UnitReturn } from "./returns-by-unit";

/** What the letters to all units have in common. */
export interface ReturnLetterFrame {
  readonly day: Day;
  /** By when units are to answer. */
  readonly due: Day;
  /** Empty where nobody has said. */
  readonly sender: string;
  readonly creator: string;
}

const title = "退回整改工作提示函";

/**
 * The letter that goes with the problem rows of a unit: how many, of what kinds, by when and how to send them back
 * (Huangshi's notice of 2022, 三（三）).
 *
 * @param goesTo the file, or the sheets, that hold the rows.
 * @returns `null` for rows of which no unit is known: there is nobody to write to.
 */
export function returnLetter(
  unitReturn: UnitReturn,
  goesTo: string,
  { day, due, sender, creator }: ReturnLetterFrame,
): DocumentPlan | null {
  if (!unitReturn.isKnown) return null;
  const unit = maskPersonalNumbers(unitReturn.unit);
  const problems = problemCounts(unitReturn, "zh");
  return letterPlan(
    {
      title,
      addressee: `${unit}：`,
      paragraphs: [
        `经核验，贵单位报送的“双公示”信息有${unitReturn.rowCount}行存在问题（${rowsByKind(unitReturn)}），现随函退回（见“${goesTo}”）。问题类别和数量如下：`,
        ...problems.map(
          ({ name, count }, at) => `${at + 1}.${name}，${count}处${at === problems.length - 1 ? "。" : "；"}`,
        ),
        `请于${chineseDay(due)}前，直接改正表中标色的单元格，把原表发回。“退回编号”一列请勿改动，请勿删行、加行；核实后确认无误的，请逐条书面说明。`,
        "特此提示。",
      ],
      sender: sender === "" ? unnamedSender : sender,
      date: chineseDay(day),
    },
    { name: `${title} ${unit}`, creator, day },
  );
}

const rowsByKind = ({ lots }: UnitReturn): string =>
  kinds
    .map((kind) => ({
      kind,
      count: lots.filter(({ report }) => report.ledger.kind === kind).reduce((sum, { rows }) => sum + rows.length, 0),
    }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${kindNames[kind].zh}${count}行`)
    .join("、");
