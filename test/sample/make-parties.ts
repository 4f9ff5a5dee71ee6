import { dateOf, dayOf, type Day } from "../../src/calendar/day";
import { organisationCheckCharacter } from "../../src/codes/organisation-code";
import { residentIdFault } from "../../src/codes/resident-id";
import { usccCheckCharacter } from "../../src/codes/uscc";
import { type ExampleRow } from "../../src/rules/rule";
import { type Random } from "./seeded-random";

export type PartyCategory = "法人及非法人组织" | "个体工商户" | "自然人";

/** An invented natural person. */
export interface Person {
  readonly name: string;
  /** A resident id with a right check character and the sequence 000, which is given to nobody. */
  readonly id: string;
}

/** An invented party: a natural person, or an organisation or shop with the person who answers for it. */
export interface Party {
  readonly category: PartyCategory;
  readonly name: string;
  /** Its organisation part begins with `XN` (虚拟), so that it is nobody's; `null` for a natural person. */
  readonly uscc: string | null;
  readonly person: Person;
  /** Whether the ledger writes down the id of the person who answers for an organisation. */
  readonly showsRepresentativeId: boolean;
}

/** Makes parties of one place, no two of them alike. */
export interface PartyMaker {
  readonly person: () => Person;
  readonly party: (category: PartyCategory, trade: string) => Party;
}

const surnames = Array.from("王李张刘陈杨赵黄周吴徐孙朱胡高林何郭马罗");
const givenNames = Array.from("安宁平和顺康乐明亮春秋雨雪松柏竹梅兰荷青云天海川石");
const brandSyllables = Array.from("瑞恒嘉禾盛丰泰祥福源润鑫宏达佳美华信诚德永利通兴旺景辰");

/** Organisation codes already given, over all parties and public bodies of one sample. */
export interface CodeBook {
  readonly next: () => number;
}

export function openCodeBook(first: number): CodeBook {
  let last = first - 1;
  return { next: () => (last += 1) };
}

/** An invented USCC: the department and class (`91`), the area, and an organisation part that begins with `XN`. */
export function inventedUscc(departmentAndClass: string, area: string, number: number): string {
  const first8 = `XN${String(number).padStart(6, "0")}`;
  const organisation = first8 + (organisationCheckCharacter(first8) ?? "");
  const first17 = `${departmentAndClass}${area}${organisation}`;
  return first17 + (usccCheckCharacter(first17) ?? "");
}

/** An invented resident id of the area. */
export function inventedResidentId(area: string, birth: Day, asOf: Day): string {
  const { year, month, day } = dateOf(birth);
  const first17 = `${area}${year}${String(month).padStart(2, "0")}${String(day).padStart(2, "0")}000`;
  const fault = residentIdFault(`${first17}0`, asOf);
  return first17 + (fault?.code === "check-character" ? fault.expected : "0");
}

/** Parties of a place: `place` begins the names of its organisations, `area` stands in their codes. */
export function partyMaker(place: string, area: string, random: Random, codes: CodeBook, asOf: Day): PartyMaker {
  const taken = new Set<string>();
  const unlike = (make: () => string): string => {
    let text = make();
    while (taken.has(text)) text = make();
    taken.add(text);
    return text;
  };
  const person = (): Person => {
    const given = random.pick(givenNames) + (random.chance(0.7) ? random.pick(givenNames) : "");
    const birth = () => dayOf(random.int(1962, 2003), random.int(1, 12), random.int(1, 28));
    return { name: random.pick(surnames) + given, id: unlike(() => inventedResidentId(area, birth(), asOf)) };
  };
  const brand = (): string => [1, 2, 3].map(() => random.pick(brandSyllables)).join("");
  return {
    person,
    party(category, trade) {
      const human = person();
      const showsRepresentativeId = random.chance(0.3);
      if (category === "自然人") {
        return { category, name: human.name, uscc: null, person: human, showsRepresentativeId };
      }
      const isShop = category === "个体工商户";
      const name = unlike(() => (isShop ? `${place}${brand()}${trade}` : `${place}${brand()}${trade}有限公司`));
      const uscc = inventedUscc(isShop ? "92" : "91", area, codes.next());
      return { category, name, uscc, person: human, showsRepresentativeId };
    },
  };
}

/** The cells that a ledger writes about a party. */
export function partyCells({ category, name, uscc, person, showsRepresentativeId }: Party): ExampleRow {
  const common = { partyName: name, partyCategory: category };
  if (category === "自然人") return { ...common, personDocumentType: "身份证", personDocumentNumber: person.id };
  return {
    ...common,
    partyUscc: uscc,
    legalRepresentative: person.name,
    ...(showsRepresentativeId
      ? { legalRepresentativeDocumentType: "身份证", legalRepresentativeDocumentNumber: person.id }
      : {}),
  };
}
