import { type Ratio } from "../measures/ratio";
import { type Words } from "../support/words";
import { type ItemScore } from "./assess";
import { type RateItem, type ScoreScheme } from "./score-scheme";
import { type Lever, type WhatIf } from "./what-if";

/** Points with two decimals, half up but for the noise of binary fractions; scores themselves keep full precision. */
export const pointsText = (points: number): string => (Math.round(Number((points * 100).toFixed(6))) / 100).toFixed(2);

/** How an item came to its points, with its numbers: `30 × 447/450 = 29.80`. */
export function formulaWords({ item, points, ratio, of, given }: ItemScore, scheme: ScoreScheme): Words {
  const result = points === null ? "-" : pointsText(points);
  if (!("rule" in item)) {
    if (item.kind === "given") {
      const there: Words =
        given === null
          ? { zh: "未登记，按没有印证资料计", en: "not registered, so not proved" }
          : given === 0
            ? { zh: "无", en: "missing" }
            : { zh: "有", en: "in place" };
      return { zh: `${there.zh}：${result}`, en: `${there.en}: ${result}` };
    }
    const text = `${item.points} × ${given ?? 0} = ${result}`;
    return { zh: text, en: text };
  }
  if (ratio === null) return missingWords(item, result, scheme);
  const text = `${rateFormula(item, ratio)} = ${result}`;
  return of === "group"
    ? { zh: `${text}（本组抽查合计）`, en: `${text} (all drawn units of the group)` }
    : { zh: text, en: text };
}

function rateFormula({ kind, rule, points }: RateItem, { numerator, denominator }: Ratio): string {
  const share = kind === "compliance" ? `${numerator}/${denominator}` : `(1 − ${numerator}/${denominator})`;
  switch (rule.by) {
    case "rate":
      return `${points} × ${share}`;
    case "each":
      return `${points} − ${rule.each} × ${kind === "compliance" ? denominator - numerator : numerator}`;
    case "steps": {
      const reached = kind === "compliance" ? numerator / denominator : 1 - numerator / denominator;
      const step = rule.steps.find(({ from }) => reached >= from);
      return `${share} ${step === undefined ? "< " : "≥ "}${Number((((step ?? rule.steps.at(-1))?.from ?? 0) * 100).toFixed(6))}%`;
    }
  }
}

function missingWords({ kind }: RateItem, result: string, { noData, noSample }: ScoreScheme): Words {
  const what: Words =
    kind === "completeness"
      ? { zh: "没有台账可比对", en: "no ledger was compared" }
      : { zh: "本月无数据", en: "no data in the month" };
  const policy = kind === "completeness" ? noSample : noData;
  const then = {
    excluded: { zh: "不计分、不排名", en: "not scored, not ranked" },
    full: { zh: `按满分计：${result}`, en: `counted in full: ${result}` },
    zero: { zh: `按零分计：${result}`, en: `counted as nothing: ${result}` },
  }[policy];
  return { zh: `${what.zh}，${then.zh}`, en: `${what.en}, ${then.en}` };
}

/** `改正 7 行不合规数据：+1.50 分，总分 98.20，第 3 名`. */
export function whatIfWords({ lever, gain, total, rank }: WhatIf): Words {
  const { zh, en } = leverWords(lever);
  return {
    zh: `${zh}：+${pointsText(gain)} 分，总分 ${pointsText(total)}，第 ${rank} 名`,
    en: `${en}: +${pointsText(gain)}, total ${pointsText(total)}, place ${rank}`,
  };
}

function leverWords(lever: Lever): Words {
  switch (lever.kind) {
    case "fix-rows":
      return { zh: `改正 ${lever.rows} 行不合规数据`, en: `correct ${rowsEn(lever.rows)}` };
    case "report-concealed":
      return { zh: `补报 ${lever.rows} 行瞒报数据`, en: `report ${rowsEn(lever.rows)} concealed` };
    case "provide":
      return { zh: `提供“${lever.item}”印证资料`, en: `prove ${lever.item}` };
    case "all":
      return { zh: "以上全部做到", en: "all of these" };
  }
}

const rowsEn = (rows: number): string => (rows === 1 ? "1 row" : `${rows} rows`);
