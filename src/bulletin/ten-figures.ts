import { disclosureAnnexes } from "../disclosures/disclosure-annexes";
import { type CountyDisclosures, type DisclosureFigures } from "../disclosures/disclosure-figures";
import { disclosureCategories, subjectName } from "../disclosures/disclosure-subjects";
import { type Ratio } from "../measures/ratio";
import { type Words } from "../support/words";
import { type BulletinFacts } from "./bulletin-facts";
import { type Figure, type FigureValue, from, given, listed, unknown, wholeRate } from "./figure";
import { below, type Counted, highest, lowest, withCounts } from "./ranked";

/** The tables of notice 3: what is counted of a county, and what the annex of it is called in the templates. */
const tables = {
  eight: {
    name: "八公示",
    origin: { zh: "“八公示”上报数据统计表，总计", en: "the totals of the table of the eight categories" },
    of: ({ categories, total }: Counts) => (categories === null ? null : total),
  },
  evaluation: {
    name: "信用评价",
    origin: { zh: "信用评价任务和结果统计表", en: "the table of credit evaluations" },
    of: ({ evaluations }: Counts) => evaluations,
  },
  loan: {
    name: "信易贷",
    origin: { zh: "“信易贷”平台注册企业数量统计表", en: "the table of loan-platform registrations" },
    of: ({ loans }: Counts) => loans,
  },
} as const;

type Counts = DisclosureFigures["city"];
type TableId = keyof typeof tables;

const units: Readonly<Record<TableId, string>> = { eight: "条", evaluation: "条", loan: "家" };

const tableFigures = (Object.keys(tables) as TableId[]).flatMap((id): readonly Figure[] => {
  const { name, origin, of } = tables[id];
  const ranked =
    (rank: (counties: readonly Counted[], facts: BulletinFacts) => readonly string[]): Figure["value"] =>
    (facts) =>
      ofTable(facts, of, (counties) => listed(rank(counties, facts)));
  return [
    {
      name: `${name}总量`,
      meaning: { zh: "各县（市、区）合计", en: "all counties together" },
      origin,
      value: ({ disclosures }) => from(disclosures, ({ city }) => from(of(city), given)),
    },
    {
      name: `${name}较多的县区`,
      meaning: { zh: `按排名口径，写作 叶县（7960${units[id]}）`, en: "by the rule of ranks, with their numbers" },
      origin,
      value: ranked((counties, { rules }) => withCounts(highest(counties, rules.most), units[id])),
    },
    {
      name: `${name}较少的县区`,
      meaning: { zh: `按排名口径，写作 石龙区（15${units[id]}）`, en: "by the rule of ranks, with their numbers" },
      origin,
      value: ranked((counties, { rules }) => withCounts(lowest(counties, rules.most), units[id])),
    },
    {
      name: `${name}附件`,
      meaning: { zh: "这张表是附件几", en: "which annex the table is" },
      origin,
      value: ({ disclosures }) =>
        from(disclosures, (known) =>
          from(disclosureAnnexes(known).find((annex) => annex.id === id) ?? null, annexLabel),
        ),
    },
  ];
});

const annexLabel = ({ number }: { readonly number: number }): FigureValue => given(`附件${number}`);

const eight = tables.eight.origin;

const categoryFigures = disclosureCategories.map((category): Figure => ({
  name: `${subjectName(category)}总量`,
  meaning: { zh: `各县（市、区）${subjectName(category)}数据合计`, en: "rows of the category" },
  origin: { zh: `“八公示”上报数据统计表，“${subjectName(category)}”一栏之和`, en: "the sum of its column" },
  value: ({ disclosures }) => from(disclosures?.city.categories ?? null, (counts) => given(counts[category])),
}));

const coverageFigures: readonly Figure[] = [
  {
    name: "八公示覆盖率",
    meaning: { zh: "全市有数据的类别 ÷ 8", en: "categories with data ÷ 8" },
    origin: eight,
    value: ({ disclosures }) =>
      from(disclosures, ({ city }) =>
        city.categories === null
          ? unknown
          : wholeRate({ numerator: city.coverage, denominator: disclosureCategories.length }),
      ),
  },
  {
    name: "覆盖率低的县区",
    meaning: { zh: "有数据的类别少于“覆盖类数下限”，写作 石龙区（1类）", en: "counties with few categories" },
    origin: { zh: "“八公示”上报数据统计表，各行不为0的类别", en: "the categories of each row that are not 0" },
    value: (facts) =>
      ofTable(
        facts,
        ({ categories, coverage }) => (categories === null ? null : coverage),
        (counties) => listed(withCounts(below(counties, facts.rules.fewKinds), "类")),
      ),
  },
  {
    name: "信易贷不足的县区",
    meaning: { zh: "注册企业少于“信易贷下限”，写作 石龙区（16家）", en: "counties with few registrations" },
    origin: tables.loan.origin,
    value: (facts) =>
      ofTable(facts, tables.loan.of, (counties) => listed(withCounts(below(counties, facts.rules.fewLoans), "家"))),
  },
  {
    name: "评价领域不足的县区",
    meaning: {
      zh: "信用评价覆盖领域少于“领域目标”，写作 石龙区（6个）",
      en: "counties whose evaluations cover few fields",
    },
    origin: { zh: "信用评价数据的领域", en: "the fields of the evaluations" },
    value: (facts) =>
      ofTable(
        facts,
        ({ fields }) => fields,
        (counties) => listed(withCounts(below(counties, facts.disclosures?.targets.fields ?? 0), "个")),
      ),
  },
  {
    name: "人均未达标的县区",
    meaning: { zh: "“八公示”人均条数没有超过“人均目标”", en: "counties without enough rows a head" },
    origin: { zh: "“八公示”上报数据统计表总计 ÷ “单位名录”人口", en: "the totals ÷ population of the roster" },
    value: (facts) => notAbove(facts, ({ perHead }) => perHead, facts.disclosures?.targets.perHead ?? 0),
  },
  {
    name: "占比未达标的县区",
    meaning: { zh: "“信易贷”注册企业占存续企业的比例没有超过“占比目标”", en: "counties without enough registrations" },
    origin: { zh: "注册企业数量 ÷ “单位名录”存续企业数", en: "registrations ÷ existing enterprises of the roster" },
    value: (facts) =>
      notAbove(facts, ({ loanShare }) => loanShare, (facts.disclosures?.targets.loanPercent ?? 0) / 100),
  },
];

const limits: Words = { zh: "本次设置", en: "the settings" };
const targets: Words = { zh: "2023年3月通报的目标", en: "the targets of the notice of March 2023" };

const limitFigures: readonly Figure[] = [
  limit("覆盖类数下限", limits, ({ rules }) => rules.fewKinds),
  limit("信易贷下限", limits, ({ rules }) => rules.fewLoans),
  limit("人均目标", targets, ({ disclosures }) => disclosures?.targets.perHead ?? null),
  limit("领域目标", targets, ({ disclosures }) => disclosures?.targets.fields ?? null),
  limit("占比目标", targets, ({ disclosures }) => disclosures?.targets.loanPercent ?? null),
];

function limit(name: string, origin: Words, of: (facts: BulletinFacts) => number | null): Figure {
  return {
    name,
    meaning: { zh: "下限或目标本身", en: "the limit itself" },
    origin,
    value: (facts) => from(of(facts), given),
  };
}

/** The figures of the ten disclosures: totals, ranks and coverage of notice 3. */
export const tenFigures: readonly Figure[] = [...tableFigures, ...categoryFigures, ...coverageFigures, ...limitFigures];

/** What a figure is of the counties that have one and are ranked; unknown where none has. */
function ofTable(
  { disclosures, rules }: BulletinFacts,
  of: (county: CountyDisclosures) => number | null,
  value: (counties: readonly Counted[]) => FigureValue,
): FigureValue {
  const counties = (disclosures?.counties ?? []).flatMap((county): readonly Counted[] => {
    const count = of(county);
    return count === null || rules.leftOut.includes(county.unit.name) ? [] : [{ name: county.unit.name, count }];
  });
  return counties.length === 0 ? unknown : value(counties);
}

/** The counties whose ratio does not exceed a target, of those that have one. */
function notAbove(
  { disclosures }: BulletinFacts,
  of: (county: CountyDisclosures) => Ratio | null,
  target: number,
): FigureValue {
  const counties = (disclosures?.counties ?? []).flatMap((county) => {
    const ratio = of(county);
    return ratio === null ? [] : [{ name: county.unit.name, isAbove: ratio.numerator > target * ratio.denominator }];
  });
  return counties.length === 0 ? unknown : listed(counties.filter(({ isAbove }) => !isAbove).map(({ name }) => name));
}
