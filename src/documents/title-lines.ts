import { shownWidth } from "../text/shown-width";

/** A title begins a new line before these, … */
const beginning = /^(?:关于|进一步|行政|信用|信息|工作|情况|有关|“|《|（)/;
/** … or after these, … */
const ending = /(?:的|办公室|委员会|领导小组|人民政府|局|中心|年度|月份|全市|全县|全区|[”》）、，：；])$/;
/** … and never before these, … */
const clinging = /^(?:的|和|及|等|号|[年月日个条家项％%”》）〕】、，。：；！？])/;
/** … after these, or within a number, a word of another script, or what stands in quotation marks. */
const opening = /[“《（〔【]$/;

/** What a break within a word costs; lines as unequal as two to one cost about a half. */
const WITHIN_WORD = 1;
const WITHIN_QUOTES = 4;
const ONE_LINE_MORE = 0.6;

/**
 * The lines of a title as GB/T 9704, 7.3.1 wants them: whole words, about equally long, none with a stray character.
 * Line breaks of the text itself are kept.
 *
 * @param most characters of a line.
 */
export const titleLines = (text: string, most: number): readonly string[] =>
  text.split("\n").flatMap((line) => {
    if (shownWidth(line) <= 2 * most) return [line];
    const fewest = Math.ceil(shownWidth(line) / (2 * most));
    const [first, second] = [fewest, fewest + 1].map((count) => dividedInto(line, count, most));
    const better = second !== undefined && second.cost + ONE_LINE_MORE < (first?.cost ?? Infinity) ? second : first;
    return better?.lines ?? [line];
  });

interface Division {
  readonly cost: number;
  readonly lines: readonly string[];
}

/** The cheapest division into so many lines. */
function dividedInto(text: string, count: number, most: number): Division {
  const target = shownWidth(text) / count;
  let divisions = new Map<number, Division>([[0, { cost: 0, lines: [] }]]);
  for (let line = 1; line <= count; line += 1) {
    const longer = new Map<number, Division>();
    for (const [from, { cost, lines }] of divisions) {
      for (let to = line === count ? text.length : from + 1; to <= text.length; to += 1) {
        const part = text.slice(from, to);
        if (part === "" || (shownWidth(part) > 2 * most && to > from + 1)) break;
        const unequal = (shownWidth(part) - target) / target;
        const total = cost + unequal * unequal + (to === text.length ? 0 : breakCost(text, to));
        if (total < (longer.get(to)?.cost ?? Infinity)) longer.set(to, { cost: total, lines: [...lines, part] });
      }
    }
    divisions = longer;
  }
  return divisions.get(text.length) ?? { cost: Infinity, lines: [text] };
}

function breakCost(text: string, at: number): number {
  const before = text.slice(0, at);
  const after = text.slice(at);
  if (clinging.test(after) || opening.test(before) || (/[\dA-Za-z]$/.test(before) && /^[\dA-Za-z.]/.test(after))) {
    return Infinity;
  }
  if (before.lastIndexOf("“") > before.lastIndexOf("”") || before.lastIndexOf("《") > before.lastIndexOf("》")) {
    return WITHIN_QUOTES;
  }
  return beginning.test(after) || ending.test(before) ? 0 : WITHIN_WORD;
}
