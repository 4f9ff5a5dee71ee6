import { Link, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import {
  type CountyDisclosures,
  disclosureCategories,
  type DisclosureCategory,
  type DisclosureFigures,
  perHeadAsPercent,
  rateInTable,
  reached,
  type Words,
} from "../../../src";
import { FiguresTable } from "../figures-table";
import { numberText } from "../number-text";
import { useApp, useWords } from "../use-app";
import { CoverageGrid } from "./coverage-grid";
import { useDetailStyles } from "./detail-styles";
import { type TaskDetailProps } from "./task-view";

const words = {
  disagreements: (count: number): Words => ({
    zh: `对不上的数（${count} 处）`,
    en: `Numbers that disagree (${count})`,
  }),
  cell: (sheet: string, cell: string): Words => ({ zh: `“${sheet}”${cell}`, en: `${sheet}, ${cell}` }),
  targets: { zh: "对照目标", en: "Against the targets" },
  explain: ({ perHead, fields, loanPercent }: DisclosureFigures["targets"]): Words => ({
    zh: `目标：人均超过 ${perHead} 条，评价覆盖不少于 ${fields} 个领域，信易贷注册超过存续企业的 ${loanPercent}%。✓ 达标，✗ 未达标，- 不知道。`,
    en: `Targets: more than ${perHead} rows a head, at least ${fields} fields evaluated, more than ${loanPercent}% of enterprises registered. ✓ reached, ✗ not, - unknown.`,
  }),
  county: { zh: "县（市、区）", en: "County" },
  total: { zh: "八公示\u200b总计", en: "Rows" },
  perHead: { zh: "人均", en: "A head" },
  fields: { zh: "评价\u200b领域", en: "Fields" },
  share: { zh: "注册\u200b占比(%)", en: "Share (%)" },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  item: { padding: "4px 0" },
  link: { minHeight: "24px" },
});

/** What disagrees, with the way to its cell; which categories each county has; its figures against the targets. */
export function DisclosuresDetail({ detail }: TaskDetailProps<"disclosures">): ReactNode {
  const styles = useDetailStyles();
  const text = useWords();
  const title = useId();
  const { figures } = detail;
  const counties = [...figures.counties].sort((one, other) => other.total - one.total);
  return (
    <div className={styles.detail}>
      <Disagreements disagreements={detail.disagreements} />
      {figures.city.categories !== null && <CoverageGrid rows={counties.map(coverageRow)} />}
      <section className={styles.section} aria-labelledby={title}>
        <h3 id={title} className={styles.title}>
          {text(words.targets)}
        </h3>
        <p className={styles.quiet}>{text(words.explain(figures.targets))}</p>
        <FiguresTable
          caption={text(words.targets)}
          rowHeader={text(words.county)}
          columns={[words.total, words.perHead, words.fields, words.share].map(text)}
          rows={counties.map((county) => ({ name: county.unit.name, figures: figuresOf(county, figures.targets) }))}
        />
      </section>
    </div>
  );
}

const coverageRow = ({ unit, categories, coverage }: CountyDisclosures) => ({
  name: unit.name,
  counts: disclosureCategories.map((category: DisclosureCategory) => categories?.[category] ?? null),
  coverage,
});

function figuresOf(county: CountyDisclosures, targets: DisclosureFigures["targets"]): readonly string[] {
  const met = reached(county, targets);
  const marked = (figure: string, isMet: boolean | null): string =>
    isMet === null ? figure : `${figure} ${isMet ? "✓" : "✗"}`;
  const { categories, total, perHead, fields, loanShare } = county;
  return [
    categories === null ? "-" : numberText(total),
    marked(perHead === null ? "-" : rateInTable(perHeadAsPercent(perHead)), met.perHead),
    marked(fields === null ? "-" : numberText(fields), met.fields),
    marked(loanShare === null ? "-" : rateInTable(loanShare), met.loanShare),
  ];
}

function Disagreements({ disagreements }: Pick<TaskDetailProps<"disclosures">["detail"], "disagreements">): ReactNode {
  const [shared, styles] = [useDetailStyles(), useStyles()];
  const { actions } = useApp();
  const text = useWords();
  const title = useId();
  if (disagreements.length === 0) return null;
  return (
    <section className={shared.section} aria-labelledby={title}>
      <h3 id={title} className={shared.title}>
        {text(words.disagreements(disagreements.length))}
      </h3>
      <ul className={shared.list}>
        {disagreements.map(({ cell: { sheet, row, column }, message }) => (
          <li key={`${sheet} ${column}${row} ${message.en}`} className={shared.item}>
            <div className={styles.item}>{text(message)}</div>
            <Link
              as="button"
              type="button"
              className={styles.link}
              onClick={() => void actions.goTo(sheet, `${column}${row}`)}
            >
              {text(words.cell(sheet, `${column}${row}`))}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
