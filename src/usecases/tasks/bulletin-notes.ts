import { type LeftOutRow } from "../../bulletin/fill-template";
import { templateParts } from "../../bulletin/template";
import { isoDate } from "../../calendar/day";
import { type Words } from "../../support/words";
import { type BulletinRequest } from "./bulletin-request";
import { type BulletinTables } from "./bulletin-tables";
import { type TaskInput } from "./task";

/** Where a bulletin's figures come from: the small print on its last page, in the language of the bulletin. */
export function bulletinOrigin(
  { env, tool, madeAt }: Pick<TaskInput, "env" | "tool" | "madeAt">,
  { sources, range, ruleWords }: Pick<BulletinTables, "sources" | "range" | "ruleWords">,
): readonly string[] {
  const { profile } = env.standard;
  const made = madeAt === null ? "" : `；生成时间：${madeAt}`;
  return [
    `数据来源：${sources.join("、")}；统计范围：${range}；规则方案：${profile.id} ${profile.version}；判断日期：${isoDate(env.asOf)}；工具：${tool.name} ${tool.version}${made}。`,
    ruleWords.zh,
  ];
}

/** By what rules a bulletin was written, what it does not say, and what is still to be filled in. */
export function bulletinNotes(
  leftOut: readonly LeftOutRow[],
  { ruleWords }: Pick<BulletinTables, "ruleWords">,
  hasOwnTemplate: boolean,
  request: Pick<BulletinRequest, "number" | "sender" | "date">,
): readonly Words[] {
  const open = frameNames.filter(([name]) => request[name] === "").map(([, words]) => words);
  return [
    ruleWords,
    ...(hasOwnTemplate ? [] : [shippedTemplate]),
    ...leftOut.map(notWritten),
    ...(open.length === 0 ? [] : [toBeFilled(open)]),
  ];
}

const frameNames: readonly (readonly [name: "number" | "sender" | "date", words: Words])[] = [
  ["sender", { zh: "发文机关", en: "who sends it" }],
  ["number", { zh: "发文字号", en: "its number" }],
  ["date", { zh: "成文日期", en: "its date" }],
];

const shippedTemplate: Words = {
  zh: "文字用的是自带的模板；要改文字，请新建“通报模板”表。",
  en: "The words are the shipped ones; create the sheet 通报模板 to change them.",
};

/** Enough to tell a paragraph by. */
const MOST_SHOWN = 18;

function notWritten({ part, text, figures }: LeftOutRow): Words {
  const start = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}……` : text;
  return {
    zh: `没有写${templateParts[part]}“${start}”：${figures.join("、")}没有数据或名单为空。`,
    en: `Not written: ${templateParts[part]} “${start}”, since ${figures.join(", ")} are not known, or nobody is on the list.`,
  };
}

const toBeFilled = (open: readonly Words[]): Words => ({
  zh: `还没有填${open.map(({ zh }) => zh).join("、")}，文中留了位置。`,
  en: `Still to be filled in: ${open.map(({ en }) => en).join(", ")}.`,
});
