import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { type MonthPoint, rateInTable, type Ratio, type Trend, type Words } from "../../../src";
import { FiguresTable } from "../figures-table";
import { numberText } from "../number-text";
import { useWords } from "../use-app";
import { FindingChangesView } from "./finding-changes-view";
import { Sparkline } from "./sparkline";
import { type TaskDetailProps } from "./task-view";

const words = {
  title: { zh: "逐月情况", en: "Month by month" },
  whose: { zh: "看哪个单位", en: "Whose" },
  all: { zh: "全部单位", en: "All units" },
  month: { zh: "月份", en: "Month" },
  volume: { zh: "总量", en: "Rows" },
  compliance: { zh: "合规率\u200b(%)", en: "Compliant (%)" },
  late: { zh: "迟报率\u200b(%)", en: "Late (%)" },
  concealment: { zh: "瞒报率\u200b(%)", en: "Concealed (%)" },
  score: { zh: "得分", en: "Score" },
  rank: { zh: "名次", en: "Rank" },
  lateRate: { zh: "迟报率", en: "Late rate" },
  movers: { zh: "较上月变化最大", en: "Moved most since the month before" },
  gap: (from: string, to: string): Words => ({
    zh: `${from === to ? from : `${from} 至 ${to}`} 没有数据`,
    en: `${from === to ? from : `${from} to ${to}`}: no data`,
  }),
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: "16px" },
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, overflowWrap: "anywhere" },
});

/** The months of all units or of one, as a line and in figures; then what became of last month's findings. */
export function TrendsDetail({ detail }: TaskDetailProps<"trends">): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const title = useId();
  const { trends, charted, changes } = detail;
  const [chosen, setChosen] = useState("");
  const shown = trends.units.find(({ name }) => name === chosen) ?? trends.all;
  return (
    <div className={styles.detail}>
      <section className={styles.section} aria-labelledby={title}>
        <h3 id={title} className={styles.title}>
          {text(words.title)}
        </h3>
        <Field label={text(words.whose)}>
          <Select value={shown.name} onChange={(_, { value }) => setChosen(value)}>
            <option value="">{text(words.all)}</option>
            {trends.units.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <TrendFigures trend={shown} months={trends.months} />
        {charted.length > 0 && (
          <p className={styles.text}>
            {text(words.movers)}
            {text({ zh: "：", en: ": " })}
            {charted.join(text({ zh: "、", en: ", " }))}
          </p>
        )}
      </section>
      {changes !== null && <FindingChangesView changes={changes} />}
    </div>
  );
}

/** A figure of a month as the table shows it; `-` is a rate of nothing, a blank a month without data. */
interface Column {
  readonly name: Words;
  readonly show: (point: MonthPoint) => string;
}

const rate = (ratio: Ratio | null): string => (ratio === null ? "" : rateInTable(ratio));
const figure = (value: number | null): string => (value === null ? "" : numberText(value));

const columns: readonly Column[] = [
  { name: words.volume, show: ({ volume }) => figure(volume) },
  { name: words.compliance, show: ({ compliance }) => rate(compliance) },
  { name: words.late, show: ({ late }) => rate(late) },
  { name: words.concealment, show: ({ concealment }) => rate(concealment) },
  { name: words.score, show: ({ score }) => figure(score) },
  { name: words.rank, show: ({ rank }) => figure(rank) },
];

function TrendFigures({ trend, months }: { readonly trend: Trend; readonly months: readonly string[] }): ReactNode {
  const text = useWords();
  const shown = columns.filter(({ show }) => trend.points.some((point) => point !== null && show(point) !== ""));
  const name = trend.name === "" ? text(words.all) : trend.name;
  const line = lineOf(trend);
  return (
    <>
      <Sparkline values={line.values} caption={text(inWords(name, line, months))} />
      <FiguresTable
        caption={name}
        rowHeader={text(words.month)}
        columns={shown.map((column) => text(column.name))}
        rows={runs(trend, months).map(({ from, to, point }) => ({
          name: point === null ? text(words.gap(from, to)) : from,
          figures: shown.map(({ show }) => (point === null ? "" : show(point))),
        }))}
      />
    </>
  );
}

/** A month with figures, or months without any that follow one another. */
interface Run {
  readonly from: string;
  readonly to: string;
  readonly point: MonthPoint | null;
}

function runs({ points }: Trend, months: readonly string[]): readonly Run[] {
  const found: Run[] = [];
  for (const [place, month] of months.entries()) {
    const point = points[place] ?? null;
    const last = found.at(-1);
    if (point === null && last?.point === null) found[found.length - 1] = { ...last, to: month };
    else found.push({ from: month, to: month, point });
  }
  return found;
}

interface Line {
  readonly what: Words;
  readonly values: readonly (number | null)[];
}

/** The score where it is known, else the late rate. */
const lineOf = ({ points }: Trend): Line =>
  points.some((point) => (point?.score ?? null) !== null)
    ? { what: words.score, values: points.map((point) => point?.score ?? null) }
    : {
        what: words.lateRate,
        values: points.map((point) => {
          const late = point?.late ?? null;
          return late === null || late.denominator === 0 ? null : (100 * late.numerator) / late.denominator;
        }),
      };

/** What the line shows, for those who do not see it. */
function inWords(name: string, { what, values }: Line, months: readonly string[]): Words {
  const known = values.filter((value) => value !== null);
  const [least, most, last] = [Math.min(...known), Math.max(...known), known.at(-1) ?? 0].map((value) =>
    value.toFixed(2),
  );
  const gaps = values.length - known.length;
  return {
    zh: `${name}${what.zh}，${months[0] ?? ""} 至 ${months.at(-1) ?? ""}：最低 ${least}，最高 ${most}，最近 ${last}${gaps === 0 ? "" : `，${gaps} 个月没有数据`}`,
    en: `${what.en} of ${name}, ${months[0] ?? ""} to ${months.at(-1) ?? ""}: lowest ${least}, highest ${most}, latest ${last}${gaps === 0 ? "" : `, ${gaps} months without data`}`,
  };
}
