import { type ReactNode, useId } from "react";
import { type DetailOf, type PairStatus, rateInTable, statusWords, type Words } from "../../../src";
import { Disclosure } from "../disclosure";
import { FiguresTable } from "../figures-table";
import { numberText } from "../number-text";
import { useWords } from "../use-app";
import { ComparedPairView } from "./compared-pair";
import { useDetailStyles } from "./detail-styles";
import { LongList } from "./long-list";
import { NearPairs } from "./near-pairs";
import { RegisterButtons } from "./register-buttons";
import { type TaskDetailProps } from "./task-view";

type Detail = DetailOf<"compare">;

const words = {
  table: { zh: "各单位比对结果", en: "Result by unit" },
  unit: { zh: "单位", en: "Unit" },
  noUnit: { zh: "未写明单位", en: "No unit given" },
  total: { zh: "合计", en: "Total" },
  should: { zh: "应报送", en: "Due" },
  concealed: { zh: "瞒报", en: "Con\u00adcealed" },
  near: { zh: "疑似", en: "Near" },
  late: { zh: "迟报", en: "Late" },
  rate: { zh: "瞒报率\u200b(%)", en: "Rate (%)" },
  rows: { zh: "逐条情况", en: "Row by row" },
  block: (status: PairStatus, count: number): Words => ({
    zh: `${statusWords[status].zh}（${count} 条）`,
    en: `${statusWords[status].en} (${count})`,
  }),
  shown: (shown: number, total: number): Words => ({
    zh: `这里列出 ${shown} 条，共 ${total} 条；更多的见“比对结果”表。`,
    en: `${shown} of ${total} are listed here; see the sheet 比对结果 for more.`,
  }),
  gaps: (count: number): Words => ({ zh: `发文字号不连续（${count} 处）`, en: `Gaps in document numbers (${count})` }),
  gap: ({ prefix, year, from, to, onPlatform }: Detail["gaps"]["shown"][number]): Words => ({
    zh: `${prefix}〔${year}〕缺 ${from === to ? from : `${from}—${to}`}${onPlatform > 0 ? `，其中 ${onPlatform} 个平台有` : ""}`,
    en: `${prefix}〔${year}〕 lacks ${from === to ? from : `${from} to ${to}`}${onPlatform > 0 ? `; the platform has ${onPlatform}` : ""}`,
  }),
  register: {
    zh: "人工确认记在这张表里，可以在表上修改：",
    en: "Verdicts are kept on this sheet and can be changed there:",
  },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

/** What is listed below the near pairs; rows plainly reported ask for nothing. */
const listed = ["concealed", "late", "platform-only", "excluded"] as const satisfies readonly PairStatus[];

/** Figures by unit, the pairs that a person must decide about, and the rows that ask for something. */
export function CompareDetail({ detail }: TaskDetailProps<"compare">): ReactNode {
  const styles = useDetailStyles();
  const text = useWords();
  const title = useId();
  const { asOf, byUnit, counts, should, concealed, near, gaps } = detail;
  const figures = (unit: Pick<Detail["byUnit"][number], "should" | "concealed" | "near" | "late">) => [
    ...[unit.should, unit.late, unit.near, unit.concealed].map(numberText),
    rateInTable({ numerator: unit.concealed, denominator: unit.should }),
  ];
  const blocks = listed.filter((status) => counts[status] > 0);
  return (
    <div className={styles.detail}>
      {near.total > 0 && <NearPairs near={near} asOf={asOf} />}
      <FiguresTable
        caption={text(words.table)}
        rowHeader={text(words.unit)}
        columns={[words.should, words.late, words.near, words.concealed, words.rate].map(text)}
        rows={[
          ...byUnit.map((unit) => ({
            name: unit.unit === "" ? text(words.noUnit) : unit.unit,
            figures: figures(unit),
          })),
          { name: text(words.total), figures: figures({ should, concealed, near: counts.near, late: counts.late }) },
        ]}
      />
      {blocks.length > 0 && (
        <section className={styles.section} aria-labelledby={title}>
          <h3 id={title} className={styles.title}>
            {text(words.rows)}
          </h3>
          <ul className={styles.list}>
            {blocks.map((status) => (
              <li key={status} className={styles.item}>
                <StatusBlock detail={detail} status={status} />
              </li>
            ))}
            {gaps.total > 0 && (
              <li className={styles.item}>
                <Disclosure label={text(words.gaps(gaps.total))}>
                  {gaps.shown.length < gaps.total && (
                    <p className={styles.quiet}>{text(words.shown(gaps.shown.length, gaps.total))}</p>
                  )}
                  {gaps.shown.map((gap) => (
                    <p key={`${gap.kind} ${gap.prefix} ${gap.year} ${gap.from}`} className={styles.quiet}>
                      {text(words.gap(gap))}
                    </p>
                  ))}
                </Disclosure>
              </li>
            )}
          </ul>
        </section>
      )}
      <RegisterButtons caption={words.register} registers={["pairs"]} />
    </div>
  );
}

function StatusBlock({ detail, status }: { readonly detail: Detail; readonly status: PairStatus }): ReactNode {
  const styles = useDetailStyles();
  const text = useWords();
  const pairs = detail.pairs.shown.filter((pair) => pair.status === status);
  const total = detail.counts[status];
  const label = text(words.block(status, total));
  return (
    <Disclosure label={label}>
      {pairs.length < total && <p className={styles.quiet}>{text(words.shown(pairs.length, total))}</p>}
      <LongList
        label={label}
        count={pairs.length}
        estimate={80}
        item={(index) => {
          const pair = pairs[index];
          return pair !== undefined && <ComparedPairView pair={pair} />;
        }}
      />
    </Disclosure>
  );
}
