import {
  annexNoteWords,
  type BulletinOutput,
  complianceRate,
  disclosureFigureWords,
  disclosureTexts,
  lateRate,
  rateInText,
  type Language,
  type Tally,
  type WorkbookAnnexes,
  type Words,
} from "../../src";

/** The month's figures for a person at a terminal, each rate with what it is made of. */
export function annexSummary(made: WorkbookAnnexes, bulletin: BulletinOutput | null, language: Language): string {
  const say = (words: Words): string => words[language];
  const { disclosures } = made;
  const lateUnits = made.units.filter(({ tally }) => tally.late > 0);
  const lines = [
    say({ zh: `${made.month.year} 年 ${made.month.month} 月`, en: `${made.month.year}-${made.month.month}` }),
    ...(made.hasLedgers
      ? [
          `  ${say({ zh: "全市", en: "All" })}: ${figures(made.total, language)}`,
          `  ${say({ zh: "市直单位", en: "Municipal units" })}: ${figures(made.municipal, language)}`,
          `  ${say({ zh: "县（市、区）", en: "Counties" })}: ${figures(made.county, language)}`,
        ]
      : []),
    ...(disclosures === null ? [] : disclosureFigureWords(disclosures).map((words) => `  ${say(words)}`)),
    ...lateUnits.map(({ unit, tally }) => `  ${say({ zh: "存在迟报", en: "Late" })}: ${unit.name} (${tally.late})`),
    ...made.annexes.map(
      ({ number, title, rows }) =>
        `  ${say({ zh: `附件${number}`, en: `Annex ${number}` })}: ${title} (${rows.length})`,
    ),
    ...made.dishonestByCounty.map(({ county, count }) => `    ${county}: ${count}`),
    ...[...made.unresolvedUnits, ...(disclosures?.unresolved ?? [])].map(
      ({ name, rows }) => `  ${say({ zh: "不在名录", en: "Not in the roster" })}: ${name} (${rows})`,
    ),
    ...made.notes.map((note) => `  ${say(annexNoteWords(note))}`),
    ...(disclosures === null ? [] : disclosureTexts(disclosures, language).map((text) => `  ${text}`)),
  ];
  const added = (bulletin?.notes ?? []).map((note) => `  ${note}`).filter((line) => !lines.includes(line));
  return `${[...lines, ...added].join("\n")}\n`;
}

function figures(tally: Tally, language: Language): string {
  const compliance = `${rateInText(complianceRate(tally))} (${tally.compliant}/${tally.volume})`;
  const late = `${rateInText(lateRate(tally))} (${tally.late}/${tally.volume})`;
  return {
    zh: `${tally.volume} 条，合规率 ${compliance}，迟报 ${tally.late} 条，迟报率 ${late}`,
    en: `${tally.volume} rows, compliance rate ${compliance}, ${tally.late} late, late rate ${late}`,
  }[language];
}
