import { rateInText, type Ratio } from "../measures/ratio";
import { type Words } from "../support/words";
import { type PointChange, type RateName } from "./month-point";
import { type Trend } from "./trends";

/** What a rate is called. */
export const rateWords = {
  compliance: { zh: "合规率", en: "Compliance rate" },
  late: { zh: "迟报率", en: "Late rate" },
  concealment: { zh: "瞒报率", en: "Concealment rate" },
} as const satisfies Readonly<Record<RateName, Words>>;

/** `+0.40`, `-1.20`, `0.00`. */
export const signed = (difference: number): string => `${difference > 0 ? "+" : ""}${difference.toFixed(2)}`;

/** The last month of all units in sentences: the volume, then each rate that is known, and how both have changed. */
export function trendFigures({ points, sinceMonth, sinceYear }: Trend): readonly Words[] {
  const now = points.at(-1) ?? null;
  if (now === null) return [];
  const figures: Words[] = [];
  if (now.volume !== null) {
    const [month, year] = [volumeWords(sinceMonth), volumeWords(sinceYear)];
    figures.push({
      zh: `${now.month} 全部单位数据总量 ${now.volume} 条${said(month.zh, year.zh, "zh")}`,
      en: `${now.month}, all units: ${now.volume} rows${said(month.en, year.en, "en")}`,
    });
  }
  for (const [name, words] of Object.entries(rateWords) as [RateName, Words][]) {
    const rate = now[name];
    if (rate === null || rate.denominator === 0) continue;
    const [month, year] = [pointWords(sinceMonth?.[name]), pointWords(sinceYear?.[name])];
    figures.push({
      zh: `${words.zh} ${parts(rate)}${said(month.zh, year.zh, "zh")}`,
      en: `${words.en} ${parts(rate)}${said(month.en, year.en, "en")}`,
    });
  }
  return figures;
}

const parts = (rate: Ratio): string => `${rateInText(rate)} = ${rate.numerator} / ${rate.denominator}`;

/** `（较上月 +0.40 个百分点，较去年同月 -0.10 个百分点）`, with what is known. */
function said(month: string, year: string, language: "zh" | "en"): string {
  const [sinceMonth, sinceYear] = {
    zh: ["较上月", "较去年同月"],
    en: ["since the month before", "since a year before"],
  }[language];
  const known = [
    ...(month === "" ? [] : [language === "zh" ? `${sinceMonth} ${month}` : `${month} ${sinceMonth}`]),
    ...(year === "" ? [] : [language === "zh" ? `${sinceYear} ${year}` : `${year} ${sinceYear}`]),
  ];
  if (known.length === 0) return "";
  return language === "zh" ? `（${known.join("，")}）` : ` (${known.join(", ")})`;
}

function volumeWords(change: PointChange | null): Words {
  const volume = change?.volume ?? null;
  if (volume === null) return { zh: "", en: "" };
  const text = `${volume > 0 ? "+" : ""}${volume}`;
  return { zh: `${text} 条`, en: text };
}

const pointWords = (points: number | null | undefined): Words =>
  points === null || points === undefined
    ? { zh: "", en: "" }
    : { zh: `${signed(points)} 个百分点`, en: `${signed(points)} percentage points` };
