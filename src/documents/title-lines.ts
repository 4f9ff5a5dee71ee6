import { shownWidth } from "../text/shown-width";

/** A title begins a new line before these, … */
const beginning = /^(?:关于|进一步|“|《|（)/;
/** … or after these, … */
const ending = /(?:的|办公室|委员会|局|中心|年度|月份|[”》）、，：；])$/;
/** … and never before these, … */
const clinging = /^(?:的|和|及|等|号|[年月日个条家项％%”》）〕】、，。：；！？])/;
/** … after these, or within a number, a word of another script, and seldom within what is quoted. */
const opening = /[“《（〔【]$/;

/** Words of titles, which stay whole; Han characters do not tell where a word ends. */
const words =
  /领导小组办公室|行政许可|行政处罚|政府部门|事业单位|严重失信|主体名单|信用信息|信用体系|统计表|关于|进一步|规范|加强|开展|做好|印发|全市|全县|全区|行政|许可|处罚|政府|部门|事业|单位|列入|严重|失信|主体|名单|社会|信用|体系|建设|领导小组|办公室|信息|公示|数据|报送|归集|质量|城市|监测|预警|指标|考核|评价|评分|细则|办法|方案|整改|退回|提示|工作|情况|统计|分析|附件|通报|通知|月份|年度|市场|监管/gu;

/** What a break costs between words that are known, where nothing is known, and within a word. */
const BETWEEN_WORDS = 0.3;
const UNKNOWN = 1;
const WITHIN_WORD = 3;
/** Besides, where it divides what is quoted. */
const WITHIN_QUOTES = 2;
/** Lines as unequal as two to one cost about a half. */
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
  const isQuoted =
    before.lastIndexOf("“") > before.lastIndexOf("”") || before.lastIndexOf("《") > before.lastIndexOf("》");
  return wordCost(text, before, after) + (isQuoted ? WITHIN_QUOTES : 0);
}

function wordCost(text: string, before: string, after: string): number {
  if (beginning.test(after) || ending.test(before)) return 0;
  const at = before.length;
  const found = Array.from(text.matchAll(words), ({ 0: word, index }) => ({ from: index, to: index + word.length }));
  if (found.some(({ from, to }) => from < at && at < to)) return WITHIN_WORD;
  return found.some(({ from, to }) => from === at || to === at) ? BETWEEN_WORDS : UNKNOWN;
}
