import { type Annex, type AnnexCell, noData } from "../annexes/annex";
import { type CountyDisclosures, type DisclosureFigures } from "./disclosure-figures";
import { disclosureCategories, subjectName } from "./disclosure-subjects";

/**
 * The three annexes of Pingdingshan's notice of March 2023, in its words: those of which there is anything. They are
 * numbered from 1.
 */
export function disclosureAnnexes({ counties }: DisclosureFigures): readonly Annex[] {
  const annexes = [
    countyAnnex(
      {
        id: "eight",
        title: "各县（市、区）“八公示”上报数据统计表",
        header: ["县区", ...disclosureCategories.map(subjectName), "总计"],
      },
      counties,
      ({ categories, total }) =>
        categories === null ? null : [...disclosureCategories.map((category) => categories[category]), total],
    ),
    countyAnnex(
      {
        id: "evaluation",
        title: "各县（市、区）信用评价任务和结果统计表",
        header: ["县（市、区）", "信用评价结果"],
      },
      counties,
      ({ evaluations }) => (evaluations === null ? null : [evaluations]),
    ),
    countyAnnex(
      {
        id: "loan",
        title: "各县（市、区）“信易贷”平台注册企业数量统计表",
        header: ["县（市、区）", "注册企业数量"],
      },
      counties,
      ({ loans }) => (loans === null ? null : [loans]),
    ),
  ];
  return annexes.flatMap((annex) => annex ?? []).map((annex, index) => ({ ...annex, number: index + 1 }));
}

/** Counties by their last figure, the largest first; those without data last, in the order of the roster. */
function countyAnnex(
  annex: Pick<Annex, "id" | "title" | "header">,
  counties: readonly CountyDisclosures[],
  figuresOf: (county: CountyDisclosures) => readonly number[] | null,
): Omit<Annex, "number"> | null {
  const lines = counties.map((county) => ({ name: county.unit.name, figures: figuresOf(county) }));
  if (lines.every(({ figures }) => figures === null)) return null;
  const rank = ({ figures }: (typeof lines)[number]): number => figures?.at(-1) ?? -1;
  return {
    ...annex,
    rows: lines
      .sort((one, other) => rank(other) - rank(one))
      .map(({ name, figures }): readonly AnnexCell[] => [
        name,
        ...(figures ?? annex.header.slice(1).map(() => noData)),
      ]),
    total: null,
    footer: null,
  };
}
