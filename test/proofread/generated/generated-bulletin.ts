import fc from "fast-check";
import { type City, linesOf } from "./city";
import { cityArbitrary } from "./city-arbitrary";
import { type Draft, type Said, say } from "./said";
import { unitPools } from "./unit-pools";

/** A sentence where it stands in a bulletin. */
export interface PlacedSentence extends Said {
  readonly start: number;
  readonly end: number;
}

/** A bulletin all of whose sentences are true, or all false, with its tables behind it. */
export interface GeneratedBulletin {
  readonly text: string;
  readonly sentences: readonly PlacedSentence[];
}

/** What a bulletin is made of. */
export interface BulletinDraft {
  readonly city: City;
  readonly drafts: readonly Draft[];
  /** By table, whether its heading says whom its sentences are about. */
  readonly scoped: readonly boolean[];
  readonly heading: number;
}

const leadIns = [..."|||本月，|据统计，|2月份，|从总体情况看，|数据显示，|经统计，|总的看，|从报送情况看，".split("|")];
const neutralHeadings = ["总体情况", "有关情况", "工作进展", "数据情况"];
const ordinals = ["一、", "二、"];
const subOrdinals = ["（一）", "（二）"];

/** A full stop, a semicolon, or a line of its own. */
const joints = ["。", "。", "；", "\n", "\n"];

const picks = 24;

const draft: fc.Arbitrary<Draft> = fc.record({
  table: fc.nat(1),
  phrasing: fc.nat(10_000),
  picks: fc.array(fc.nat(10_000), { minLength: picks, maxLength: picks }),
  leadIn: fc.nat(leadIns.length - 1),
  joint: fc.nat(joints.length - 1),
});

/** Drafts of bulletins with up to so many sentences. */
export const bulletinDrafts = (mostSentences: number): fc.Arbitrary<BulletinDraft> =>
  fc.record({
    city: cityArbitrary,
    drafts: fc.array(draft, { minLength: mostSentences / 2, maxLength: mostSentences }),
    scoped: fc.tuple(fc.boolean(), fc.boolean()),
    heading: fc.nat(neutralHeadings.length * 2 - 1),
  });

/** The bulletin that a draft makes. */
export function bulletinOf({ city, drafts, scoped, heading }: BulletinDraft, isTrue: boolean): GeneratedBulletin {
  const sentences: PlacedSentence[] = [];
  let text = "关于2024年2月份工作情况的通报\n\n各有关单位：\n\n现将有关情况通报如下：\n";
  for (const [place, table] of city.tables.entries()) {
    const isScoped = scoped[place] ?? false;
    const names = isScoped ? unitPools[table.units].headings : neutralHeadings;
    const ordinal = (heading >= neutralHeadings.length ? subOrdinals : ordinals)[place] ?? "";
    text += `\n${ordinal}${names[heading % names.length] ?? ""}\n\n`;
    let isOpen = false;
    for (const each of drafts.filter((one) => one.table % city.tables.length === place)) {
      const said = say(city, table, each, { isScoped, isTrue });
      if (said === null) continue;
      // What is of another month leaves the next clause of it, too.
      const isOver = sentences.at(-1)?.phrasing.of.includes("before") === true;
      const joint = isOpen ? (isOver ? "。" : (joints[each.joint] ?? "")) : "";
      text += joint === "\n" ? "。\n" : joint;
      text += joint === "；" ? "" : (leadIns[each.leadIn] ?? "");
      sentences.push({ ...said, start: text.length, end: text.length + said.text.length });
      text += said.text;
      isOpen = true;
    }
    text += isOpen ? "。\n" : "";
  }
  for (const [place, table] of city.tables.entries()) {
    text += `\n附件${place + 1}\n\n${table.title}\n\n${linesOf(table).join("\n")}\n`;
  }
  return { text, sentences };
}
