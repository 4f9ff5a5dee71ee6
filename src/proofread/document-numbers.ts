import { dateOf, yearOf } from "../calendar/day";
import { type Words } from "../support/words";
import { type BulletinText } from "./bulletin-text";
import { signatureDays } from "./dates/signature-days";
import { listedNumbers } from "./listed-numbers";
import { type Proofreader } from "./proofreader";
import { type Statement } from "./statement";

/** The parts of a number as they stand; those that are not there are empty. */
type Part = "office" | "open" | "year" | "annual" | "close" | "ordinal" | "zeros" | "serial" | "sign";

type Parts = Readonly<Record<Part, string>>;

const cited =
  /(?<office>\p{Script=Han}{2,20})[ \t\u00a0\u3000]*(?<open>[〔［[【(（{])\s*(?<year>\d{4}|\d{2})\s*(?<annual>年?)\s*(?<close>[〕］\]】)）}])[ \t\u00a0\u3000]*(?<ordinal>第?)[ \t\u00a0\u3000]*(?<zeros>0*)(?<serial>[1-9]\d*)[ \t\u00a0\u3000]*(?<sign>号(?![楼线院令车])|(?![\d.%号\p{L}]))/gu;

/** Words that lead up to a number and are no part of the office's sign: 按照平信用办〔2019〕12号. */
const leadIn = /^.*(?:根据|按照|依据|依照|遵照|参照|贯彻|落实|印发|下发|转发|文件|通知|意见|详见|[的和及与以由经])/u;

/** Numbers of decisions and cases have ways of their own: 平市监罚〔2023〕第012号. */
const isCaseSign = /(?:罚|许可|许|许准|处罚|决|强|立|案|告|责改|执|初|终)字?$/u;

/** The style of GB/T 9704, point by point, in the order in which the points are told. */
const points: readonly { readonly isBroken: (parts: Parts) => boolean; readonly words: Words }[] = [
  {
    isBroken: ({ open, close }) => open !== "〔" || close !== "〕",
    words: { zh: "年份用六角括号“〔〕”括起", en: "the year stands in the brackets 〔〕" },
  },
  { isBroken: ({ year }) => year.length !== 4, words: { zh: "年份标四位全称", en: "the year has four digits" } },
  { isBroken: ({ annual }) => annual !== "", words: { zh: "括号内不写“年”", en: "no 年 stands in the brackets" } },
  { isBroken: ({ ordinal }) => ordinal !== "", words: { zh: "序号不加“第”字", en: "no 第 precedes the serial" } },
  { isBroken: ({ zeros }) => zeros !== "", words: { zh: "序号不编虚位", en: "the serial has no leading zeros" } },
  { isBroken: ({ sign }) => sign === "", words: { zh: "序号后加“号”字", en: "号 follows the serial" } },
];

/**
 * Every document number of a bulletin, its own and those that it cites, against the style of GB/T 9704: the year with
 * four digits in 〔〕, no 第, no leading zeros, 号 at the end; spaces are the page's. A number of a year after the
 * bulletin's own day has a wrong year, the bulletin's own number of a year before it too. Numbers of decisions are as the tables list them.
 */
export const documentNumbers: Proofreader = (bulletin, evidence) => {
  const cited = citedNumbers(bulletin);
  const ends = new Set(cited.map(endOf));
  return [...cited, ...listedNumbers(bulletin, evidence).filter((statement) => !ends.has(endOf(statement)))];
};

const endOf = ({ offset, text }: Statement): number => offset + text.length;

function citedNumbers(bulletin: BulletinText): readonly Statement[] {
  const signatures = signatureDays(bulletin);
  const signedYear = Math.max(...signatures.map(({ day }) => yearOf(day)));
  return [...bulletin.text.matchAll(cited)].flatMap((match) => {
    const parts: Parts = { ...emptyParts, ...match.groups };
    const office = parts.office.replace(leadIn, "");
    if (office.length < 2 || isCaseSign.test(office) || isPlainRemark(parts)) return [];

    const offset = match.index + parts.office.length - office.length;
    const text = bulletin.text.slice(offset, match.index + match[0].length);
    const year = Number(parts.year.padStart(4, "20"));
    const written = (of: number): string => `${office}〔${of}〕${parts.serial}号`;
    const below = signatures.find((signature) => signature.offset > offset);
    const own = below !== undefined && isOwnNumber(bulletin, text, offset) ? dateOf(below.day) : null;
    // A number of December may stand on what is signed in January.
    const isBefore = own !== null && own.month > 1 && year < own.year;
    const signed = isBefore ? own.year : signedYear;
    const isOff = isBefore || (Number.isFinite(signedYear) && year > signedYear);
    const reasons = [...styleBroken(parts), ...(isOff ? [yearOff(signed)] : [])];
    return [numberStatement(text, offset, written(isOff ? signed : year), reasons)];
  });
}

/** Whether it stands on a line of its own. */
const isOwnNumber = ({ text: all, paragraphs }: BulletinText, text: string, offset: number): boolean =>
  paragraphs.some(({ start, end }) => start === offset && all.slice(start, end).trim() === text);

const emptyParts: Parts = {
  ...{ office: "", open: "", year: "", annual: "", close: "", ordinal: "", zeros: "", serial: "", sign: "" },
};

/** A year in round brackets is a document's only where everything else of a number is there: 共检查（2023）5次. */
const isPlainRemark = ({ open, year, sign }: Parts): boolean =>
  "(（{".includes(open) && (sign === "" || year.length !== 4);

function styleBroken(parts: Parts): readonly Words[] {
  const broken = points.filter(({ isBroken }) => isBroken(parts)).map(({ words }) => words);
  if (broken.length === 0) return [];
  return [
    {
      zh: `发文字号应当按 GB/T 9704：${broken.map(({ zh }) => zh).join("，")}。`,
      en: `By GB/T 9704 ${broken.map(({ en }) => en).join(", ")}.`,
    },
  ];
}

const yearOff = (signedYear: number): Words => ({
  zh: `文号的年份与本通报的成文年份（${signedYear} 年）不符，请核对文号和成文日期。`,
  en: `The number is of another year than the bulletin (${signedYear}); check the number and the bulletin's day.`,
});

function numberStatement(text: string, offset: number, expected: string, reasons: readonly Words[]): Statement {
  const statement = { text, offset, kind: "document-number", expected, found: text, source: null } as const;
  if (reasons.length === 0) return { ...statement, verdict: "holds", why: null };
  const why: Words = {
    zh: `${reasons.map(({ zh }) => zh).join("")}应为“${expected}”。`,
    en: `${reasons.map(({ en }) => en).join(" ")} Expected: "${expected}".`,
  };
  return { ...statement, verdict: "contradicted", why };
}
