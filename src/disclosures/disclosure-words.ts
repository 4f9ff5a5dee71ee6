import { isoDate } from "../calendar/day";
import { chineseDay } from "../calendar/chinese-day";
import { percent, rateWithParts } from "../measures/ratio";
import { maskPersonalNumbers } from "../privacy/mask";
import { assertNever } from "../support/assert-never";
import { type Language, type Words } from "../support/words";
import { type Disagreement } from "./disagreement";
import { type DisclosureFigures, perHeadAsPercent } from "./disclosure-figures";
import { type DisclosureNote } from "./disclosure-note";
import { disclosureCategories, type DisclosureSubject, disclosureSubjects, subjectName } from "./disclosure-subjects";
import { type CountCell } from "./disclosure-tables";

/** The city's figures in sentences, each with what it is made of. */
export function disclosureFigureWords({ city, until }: DisclosureFigures): readonly Words[] {
  const { categories, total, coverage, evaluations, loans, loanShare, perHead } = city;
  const sentences: Words[] = [];
  if (categories !== null) {
    const parts = disclosureCategories
      .map((category) => `${subjectName(category)} ${categories[category]}`)
      .join(" + ");
    sentences.push({
      zh: `截至${chineseDay(until)}，“八公示”共 ${total} 条 = ${parts}；覆盖 ${coverage}/8 类`,
      en: `Up to ${isoDate(until)}: ${total} rows of the eight categories = ${parts}; ${coverage} of 8 covered`,
    });
  }
  if (perHead !== null) {
    const { numerator, denominator } = perHead;
    const average = percent(perHeadAsPercent(perHead)).toFixed(2);
    sentences.push({
      zh: `人均 ${average} 条 = ${numerator} / ${denominator}`,
      en: `${average} rows a head = ${numerator} / ${denominator}`,
    });
  }
  if (evaluations !== null) {
    sentences.push({ zh: `信用评价结果 ${evaluations} 条`, en: `${evaluations} credit evaluations` });
  }
  if (loans !== null) {
    const known = loanShare !== null;
    const share = known ? rateWithParts(loanShare) : "";
    sentences.push({
      zh: `“信易贷”注册企业 ${loans} 家${known ? `，占存续企业 ${share}` : ""}`,
      en: `${loans} enterprises on the loan platform${known ? `, ${share} of all` : ""}`,
    });
  }
  return sentences;
}

/** `“八公示”J5`. */
export const cellName = ({ sheet, row, column }: CountCell): string => `“${sheet}”${column}${row}`;

/** What a disagreement is about: `行政给付`, `覆盖领域`, `总计`. */
export function countedName(what: Disagreement["what"]): string {
  if (what === "fields") return "覆盖领域";
  return what === "total" ? "总计" : subjectName(what);
}

/** A disagreement in a sentence. */
export function disagreementWords({ kind, county, what, stated, found, used, cell }: Disagreement): Words {
  const [name, at] = [`${county} ${countedName(what)}`, cellName(cell)];
  switch (kind) {
    case "rows":
      return {
        zh: `${name}：${at}填 ${stated}，逐行计数 ${found}，附表用 ${used}。`,
        en: `${name}: ${at} states ${stated}, the rows give ${found}; the annex has ${used}.`,
      };
    case "sum":
      return {
        zh: `${name}：${at}填 ${stated}，各项之和 ${found}，附表用 ${used}。`,
        en: `${name}: ${at} states ${stated}, its parts add up to ${found}; the annex has ${used}.`,
      };
    case "twice":
      return {
        zh: `${name}：${at}填 ${stated}，另一张表填 ${found}，附表用 ${used}。`,
        en: `${name}: ${at} states ${stated}, another sheet ${found}; the annex has ${used}.`,
      };
    default:
      return assertNever(kind);
  }
}

const names = (subjects: readonly DisclosureSubject[]): string =>
  disclosureSubjects
    .filter((subject) => subjects.includes(subject))
    .map(subjectName)
    .join("、");

/** What a note of the figures says. */
export function disclosureNoteWords(note: DisclosureNote): Words {
  switch (note.code) {
    case "from-rows":
      return {
        zh: `逐行计数：${names(note.subjects)}；某县没有明细行的，用其填报数。`,
        en: `Counted row by row: ${names(note.subjects)}; where a county has no rows, the number it states.`,
      };
    case "from-statements":
      return { zh: `用填报数：${names(note.subjects)}。`, en: `As stated by county: ${names(note.subjects)}.` };
    case "rows-used":
      return {
        zh: `${note.disagreements} 处填报数与逐行计数不一致，已逐处列出，有明细行的用逐行计数。`,
        en: `${note.disagreements} stated numbers differ from the rows, each listed; where there are rows, they are used.`,
      };
    case "flows-count":
      return {
        zh: `${names(note.subjects)}：同一对象按月流水累计计数，同一对象同一月份同一事项只计一次。`,
        en: `${names(note.subjects)}: each month of the same recipient counts; the same matter of the same month counts once.`,
      };
    case "repeats":
      return {
        zh: `重复的行只计一次：${note.of.map(({ subject, rows }) => `${subjectName(subject)} ${rows} 行`).join("、")}。`,
        en: `Rows that repeat another were left out: ${note.of.map(({ subject, rows }) => `${subjectName(subject)} ${rows}`).join(", ")}.`,
      };
    case "after":
      return {
        zh: `${note.rows} 行在截止日之后，未计入。`,
        en: `${note.rows} rows are of later days and not counted.`,
      };
    case "undated":
      return {
        zh: `${note.rows} 行没有可以识别的日期或月份，仍计入。`,
        en: `${note.rows} rows have no readable day or month and are counted.`,
      };
    case "monthless":
      return {
        zh: `${note.rows} 行行政给付、行政征收没有月份，同一对象的这些行只计一次。`,
        en: `${note.rows} payments or levies tell no month: such rows of one recipient count once.`,
      };
    case "unkeyed":
      return {
        zh: `${note.rows} 行没有名称、代码和文书号，逐行计入，未查重复。`,
        en: `${note.rows} rows name neither a party nor a document: all are counted, whether they repeat is unknown.`,
      };
    case "taken-in":
      return {
        zh: `“${note.category}”${note.rows === null ? "一栏" : ` ${note.rows} 行`}不是八类之一，计入“其他”。`,
        en: `“${note.category}”${note.rows === null ? "" : ` (${note.rows} rows)`} is none of the eight and is counted as 其他.`,
      };
    case "unknown-category":
      return {
        zh: `${note.name === "" ? "类别空白的" : `类别“${maskPersonalNumbers(note.name)}”`} ${note.rows} 行不属于八类，未计入。`,
        en: `${note.rows} rows of ${note.name === "" ? "no category" : `category “${maskPersonalNumbers(note.name)}”`} are not counted.`,
      };
    case "municipal":
      return {
        zh: `${note.name} ${note.rows} 条属市直单位，不列入各县（市、区）统计表。`,
        en: `${note.rows} of ${note.name} are the city's own and in no table of counties.`,
      };
    case "unreadable":
      return {
        zh: `${cellName(note.cell)}“${maskPersonalNumbers(note.text)}”不是数，未计入。`,
        en: `${cellName(note.cell)} “${maskPersonalNumbers(note.text)}” is no count and was left out.`,
      };
    case "no-population":
      return {
        zh: `单位名录没有人口，无法算人均：${note.counties.join("、")}。`,
        en: `The roster has no population, so no figure a head: ${note.counties.join(", ")}.`,
      };
    case "no-enterprises":
      return {
        zh: `单位名录没有存续企业数，无法算占比：${note.counties.join("、")}。`,
        en: `The roster has no number of enterprises, so no share: ${note.counties.join(", ")}.`,
      };
    default:
      return assertNever(note);
  }
}

/** All that is to be said beside the figures: every disagreement, then the notes. */
export const disclosureTexts = ({ disagreements, notes }: DisclosureFigures, language: Language): readonly string[] => [
  ...disagreements.map((each) => disagreementWords(each)[language]),
  ...notes.map((note) => disclosureNoteWords(note)[language]),
];
