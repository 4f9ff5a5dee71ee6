import { compareKey } from "../text/compare-key";

/** How far two names mean the same party. */
export type NameLikeness = "same" | "close";

/** Endings that people leave out or mix up, the longest first. */
const endings = [
  ...["股份有限责任公司", "集团股份有限公司", "集团有限责任公司", "股份有限公司", "有限责任公司", "集团有限公司"],
  ...["有限公司", "股份公司", "集团公司", "责任公司", "总公司", "公司", "集团"],
];

/** What brackets say about the form of a business and not about who it is. */
const forms = /\((?:个体工商户|个体户|个体|普通合伙|有限合伙|特殊普通合伙|个人独资|港澳台投资|外商投资)\)/g;

const fewestLeft = 2;

/** The name without spaces, brackets, width and the ending of a company: 平顶山（宝丰）某某有限责任公司 is 平顶山宝丰某某. */
export function partyCore(name: string): string {
  const written = compareKey(name).replace(forms, "").replace(/[()]/g, "");
  const ending = endings.find((each) => written.endsWith(each) && written.length - each.length >= fewestLeft);
  return ending === undefined ? written : written.slice(0, -ending.length);
}

/** A person whom the media do not name: 张某, 张某某, 王*, 李××, 赵女士. The surname is what is left. */
const anonymous = /^(\p{Script=Han})(?:某{1,3}\p{Script=Han}?|[*×X]{1,3}|先生|女士)$/u;

const personName = /^\p{Script=Han}{2,4}$/u;

/** Whether a name may be that of a person. */
export const isPersonName = (name: string): boolean => personName.test(compareKey(name));

/** The surname of a person whom the media do not name, else `null`. */
export const anonymousSurname = (name: string): string | null => anonymous.exec(compareKey(name))?.[1] ?? null;

/** 欧阳某某某: no name of a person is longer, and most of those compared are. */
const longestPerson = 5;

/** A core that is shorter says too little to stand for a longer one. */
const fewestShared = 4;

/** Compares two names by their cores; an unnamed person is close to everybody of the surname. */
export function nameLikeness(one: string, other: string): NameLikeness | null {
  if (one === "" || other === "") return null;
  if (one === other) return "same";
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length >= fewestShared && longer.includes(shorter)) return "close";
  if (longer.length > longestPerson) return null;
  return isPersonOf(one, other) || isPersonOf(other, one) ? "close" : null;
}

const isPersonOf = (unnamed: string, name: string): boolean => {
  const surname = anonymousSurname(unnamed);
  return surname !== null && personName.test(name) && name.startsWith(surname);
};
