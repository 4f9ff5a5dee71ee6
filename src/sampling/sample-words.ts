import { isoDate } from "../calendar/day";
import { kindNames } from "../standard/kind-names";
import { type Words } from "../support/words";
import { groupWords } from "../units/group-words";
import { type Candidate, type GroupDraw, type SampleScheme } from "./draw-sample";

/** `市直 5 家 + 县（市、区）5 家，回避前 2 次抽中的单位`. */
export function schemeWords({ asked, avoid, kind }: SampleScheme): Words {
  const { municipal, county } = groupWords;
  const only: Words =
    kind === null ? { zh: "", en: "" } : { zh: `有${kindNames[kind].zh}职能的`, en: ` with ${kindNames[kind].en}` };
  return {
    zh: `${only.zh}${municipal.zh} ${asked.municipal} 家 + ${county.zh}${asked.county} 家，${avoid === 0 ? "不回避以前抽中的单位" : `回避前 ${avoid} 次抽中的单位`}`,
    en: `${asked.municipal} ${municipal.en} + ${asked.county} ${county.en}${only.en}, ${avoid === 0 ? "nobody avoided" : `those of the last ${avoid} draws avoided`}`,
  };
}

/** How anybody can repeat the draw, with one unit worked out. */
export function methodWords({ day, seed }: SampleScheme, example: Candidate | undefined): readonly Words[] {
  const parts = `${seed}|${isoDate(day)}`;
  return [
    {
      zh: `算法：每个单位的抽签号是文本“种子|日期|分组|单位名称”（UTF-8）的 SHA-256，本次即“${parts}|分组|单位名称”；每组按抽签号从小到大抽取，近期抽中过的排在其他单位之后，隔得久的在前。与名录中的排列顺序无关，任何人用任何 SHA-256 工具都能重算。`,
      en: `A unit's number is the SHA-256 of “seed|day|group|unit” in UTF-8, here “${parts}|group|unit”; of each group the smallest numbers are drawn, recently drawn units after all others. Anybody can repeat it with any SHA-256 tool.`,
    },
    ...(example === undefined
      ? []
      : [
          {
            zh: `验算：“${example.text}”的 SHA-256 是 ${example.number}。`,
            en: `For instance, the SHA-256 of “${example.text}” is ${example.number}.`,
          },
        ]),
  ];
}

/** Why a unit was drawn although it was drawn of late, or was passed over; nothing for the others. */
export function candidateWords({ place, drawsAgo }: Candidate): Words | null {
  if (drawsAgo === null) return null;
  const before: Words =
    drawsAgo === 1
      ? { zh: "上一次抽中过", en: "drawn the last time" }
      : { zh: `前第 ${drawsAgo} 次抽中过`, en: `drawn ${drawsAgo} draws ago` };
  return place === null
    ? { zh: `回避：${before.zh}`, en: `avoided: ${before.en}` }
    : { zh: `${before.zh}，因其余单位不足，仍抽中`, en: `${before.en}, and again for want of others` };
}

/** Why a unit takes no part. */
export const leftOutWords = ({ kind }: SampleScheme): Words =>
  kind === null
    ? { zh: "不参加：名录中职能为“无”", en: "takes no part: it has no functions in the roster" }
    : {
        zh: `不参加：没有${kindNames[kind].zh}职能`,
        en: `takes no part: it has no ${kindNames[kind].en}`,
      };

/** What a person must know of a group's draw: too few units, or recently drawn ones among the drawn. */
export function groupNotes({ group, asked, candidates }: GroupDraw): readonly Words[] {
  const { zh, en } = groupWords[group];
  const again = candidates.filter(({ place, drawsAgo }) => place !== null && drawsAgo !== null);
  const notes: Words[] = [];
  if (candidates.length < asked) {
    notes.push({
      zh: `${zh}要抽 ${asked} 家，可抽的只有 ${candidates.length} 家，已全部抽中。`,
      en: `${asked} ${en} were asked for, but only ${candidates.length} take part: all of them are drawn.`,
    });
  }
  if (again.length > 0) {
    notes.push({
      zh: `${zh}未被近期抽中的单位不足，又抽中：${again.map(({ unit }) => unit).join("、")}。`,
      en: `Too few ${en} have not been drawn of late; drawn again: ${again.map(({ unit }) => unit).join(", ")}.`,
    });
  }
  return notes;
}
