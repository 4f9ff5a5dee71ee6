import { type Words } from "../support/words";
import { baseTotal, type ScoreReport } from "./score-report";
import { type ScoredUnit } from "./scored-unit";
import { pointsText } from "./score-words";

const names = (units: readonly { readonly unit: string }[]): string => units.map(({ unit }) => unit).join("、");

/** The month in sentences: how many were ranked, who leads, who is warned. */
export function scoreFigures({ units }: ScoreReport): readonly Words[] {
  const ranked = units.flatMap(({ unit, total }) => (total === null ? [] : [{ unit, total }]));
  const [best, worst] = [ranked[0], ranked.at(-1)];
  if (best === undefined || worst === undefined) {
    return [
      { zh: `共 ${units.length} 家，没有可排名的单位`, en: `${units.length} units, none of which can be ranked` },
    ];
  }
  const mean = ranked.reduce((sum, { total }) => sum + total, 0) / ranked.length;
  const scores: Words = {
    zh: `共 ${units.length} 家，排名 ${ranked.length} 家，平均 ${pointsText(mean)} 分，最高 ${pointsText(best.total)} 分（${best.unit}），最低 ${pointsText(worst.total)} 分（${worst.unit}）`,
    en: `${units.length} units, ${ranked.length} ranked, ${pointsText(mean)} on average, from ${pointsText(worst.total)} (${worst.unit}) to ${pointsText(best.total)} (${best.unit})`,
  };
  const volume = units.reduce((sum, each) => sum + each.volume, 0);
  const warned = units.filter((unit) => unit.warned);
  const repeated = units.filter((unit) => unit.repeated);
  return [
    scores,
    { zh: `数据总量 ${volume} 条（不计分）`, en: `${volume} rows in all (not scored)` },
    ...(warned.length === 0 ? [] : [{ zh: `警示：${names(warned)}`, en: `Warned: ${names(warned)}` }]),
    ...(repeated.length === 0
      ? []
      : [
          {
            zh: `连续两次警示，报告市政府、建议约谈：${names(repeated)}`,
            en: `Warned twice running, reported to the city government for an interview: ${names(repeated)}`,
          },
        ]),
  ];
}

/** What the scores rest upon and leave open. */
export function scoreNotes(report: ScoreReport): readonly Words[] {
  return [
    ...schemeNotes(report),
    ...unrankedNotes(report.units),
    ...registrationNotes(report),
    ...ledgerNotes(report),
    ...(report.unknownBefore === null
      ? []
      : [
          {
            zh: `“历史”中没有 ${report.unknownBefore} 的考核结果，无法判断是否连续两次警示。`,
            en: `历史 has no assessment of ${report.unknownBefore}, so nobody can tell who was warned twice running.`,
          },
        ]),
  ];
}

/** A scheme that does not add up, or is somebody else's. */
export function schemeNotes({ scheme, isBorrowed }: Pick<ScoreReport, "scheme" | "isBorrowed">): readonly Words[] {
  const sum = baseTotal(scheme);
  const notes: Words[] = [];
  if (Math.abs(sum - scheme.cap) > 1e-9) {
    notes.push({
      zh: `考核方案各项满分合计 ${sum} 分，不等于总分上限 ${scheme.cap} 分；请核对“考核方案”。`,
      en: `The items of the scheme make ${sum} points, not the ${scheme.cap} of its cap; see 考核方案.`,
    });
  }
  if (isBorrowed) {
    notes.push({
      zh: "规则方案没有自己的考核方案，按运城市 2021 年的方案（运信用办〔2021〕25号）计分；要用自己的，请填“考核方案”。",
      en: "The profile has no score scheme, so that of Yuncheng (2021) was used; write your own in 考核方案.",
    });
  }
  return notes;
}

function unrankedNotes(units: readonly ScoredUnit[]): readonly Words[] {
  const unranked = units.filter(({ total }) => total === null);
  if (unranked.length === 0) return [];
  return [
    {
      zh: `${unranked.length} 家本月无数据或有项目无法计分，不参加排名：${names(unranked)}。`,
      en: `${unranked.length} units have no data or an item that cannot be judged, and are not ranked: ${names(unranked)}.`,
    },
  ];
}

function registrationNotes({ units, strangers }: ScoreReport): readonly Words[] {
  const blank = units.filter(({ items }) => items.some(({ item, given }) => item.kind === "given" && given === null));
  const notes: Words[] = [];
  if (blank.length > 0) {
    notes.push({
      zh: `${blank.length} 家的方案、专栏等没有在“考核登记”中登记齐，未登记的项目按没有印证资料计 0 分。`,
      en: `For ${blank.length} units 考核登记 does not say of every item whether it was proved; what is blank earns nothing.`,
    });
  }
  if (strangers.length > 0) {
    notes.push({
      zh: `“考核登记”中的单位不在名录：${strangers.join("、")}，其登记没有计入。`,
      en: `考核登记 names units that are not in the roster, and they were left out: ${strangers.join(", ")}.`,
    });
  }
  return notes;
}

function ledgerNotes({ returns, hasLedgers, hasDraw, scheme }: ScoreReport): readonly Words[] {
  const of = (status: (typeof returns)[number]["status"]) => returns.filter((each) => each.status === status);
  const [missing, sent, explained] = [of("missing"), of("sent"), of("explained")];
  const policy = {
    full: { zh: "按满分计", en: "counts in full" },
    zero: { zh: "按零分计", en: "counts as nothing" },
    excluded: { zh: "不计分，各单位不排名", en: "is not scored and nobody is ranked" },
  }[scheme.noSample];
  const notes: Words[] = [];
  if (!hasLedgers) {
    notes.push({
      zh: `没有选择被抽查单位的台账，完整性没有核查，${policy.zh}。`,
      en: `No ledger of a drawn unit was chosen: completeness was not looked into and ${policy.en}.`,
    });
  } else if (!hasDraw) {
    notes.push({
      zh: "“抽样记录”里没有这个月的抽样，所选台账的单位都算作被抽查单位。",
      en: "抽样记录 has no draw for the month; every unit in the ledgers counts as drawn.",
    });
  }
  if (missing.length > 0) {
    notes.push({
      zh: `既不提供台账也不予说明，在通报中提出批评：${names(missing)}。`,
      en: `Sent no ledger and explained nothing, to be named in the bulletin: ${names(missing)}.`,
    });
  }
  if (sent.length > 0) {
    notes.push({
      zh: `登记为已报送台账，但所选台账中没有其数据：${names(sent)}。`,
      en: `Registered as having sent a ledger, but none of the chosen ones has rows of: ${names(sent)}.`,
    });
  }
  if (explained.length > 0) {
    notes.push({
      zh: `已说明未产生信息，没有台账：${names(explained)}。`,
      en: `Explained that there was nothing to report: ${names(explained)}.`,
    });
  }
  return notes;
}
