import { type ReactNode, useId } from "react";
import { cohorts, cohortWords, rateText, type Cohort, type DetailOf, type Words } from "../../../src";
import { FiguresTable } from "../figures-table";
import { numberText } from "../number-text";
import { useWords } from "../use-app";
import { useDetailStyles } from "./detail-styles";
import { LongList } from "./long-list";
import { RowLink } from "./row-link";
import { type TaskDetailProps } from "./task-view";

type Item = DetailOf<"backfill">["items"][number];

const words = {
  rates: { zh: "迟报率", en: "Late rate" },
  basis: { zh: "口径", en: "Counted" },
  volume: { zh: "报送\u200b总量", en: "Volume" },
  late: { zh: "迟报\u200b量", en: "Late" },
  rate: { zh: "迟报率\u200b(%)", en: "Late (%)" },
  with: { zh: "计入补报窗口", en: "With the window" },
  without: { zh: "不计补报窗口", en: "Without it" },
  cohorts: { zh: "各类数据", en: "Kinds of rows" },
  cohort: { zh: "类别", en: "Kind" },
  inWindow: { zh: "窗口内\u200b决定", en: "In the window" },
  inMonth: (month: string): Words => ({ zh: `${month}\u200b收到`, en: `Received ${month}` }),
  items: (count: number): Words => ({ zh: `需要逐条核对（${count} 行）`, en: `To be looked at (${count})` }),
  none: { zh: "没有需要逐条核对的数据。", en: "No row needs to be looked at." },
  noNumber: { zh: "（没有文书号）", en: "(no document number)" },
  days: ({ decision, received }: Item): Words => ({
    zh: `${decision} 决定，${received} 收到`,
    en: `decided ${decision}, received ${received}`,
  }),
  original: (received: string): Words => ({
    zh: `原件 ${received} 收到，有错误：`,
    en: `First came ${received}, with errors: `,
  }),
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const english: Readonly<Record<Cohort, string>> = {
  "in-time": "In the window, in time anyway",
  exempt: "Exempt",
  "not-accepted": "Came in time with errors",
  returned: "Versions before a return",
  "late-after-return": "Late after a return",
  "late-after-deadline": "First sent after the last day",
  "other-month": "Late in another month",
  "normal-in-time": "Outside, in time",
  "normal-late": "Outside, late",
  unknown: "Not judged",
};

/** The rate with and without the window, the cohorts, and the rows that a person looks at one by one. */
export function BackfillDetail({ detail }: TaskDetailProps<"backfill">): ReactNode {
  const styles = useDetailStyles();
  const text = useWords();
  const title = useId();
  const { month, total, inWindow, items } = detail;
  const rate = (basis: Words, late: number, of: number | null) => ({
    name: text(basis),
    figures: [numberText(total.volume), numberText(late), rateText(of, "table")],
  });
  return (
    <div className={styles.detail}>
      <FiguresTable
        caption={text(words.rates)}
        rowHeader={text(words.basis)}
        columns={[words.volume, words.late, words.rate].map(text)}
        rows={[
          rate(words.with, total.late, total.lateRate),
          rate(words.without, total.lateWithout, total.lateRateWithout),
        ]}
      />
      <FiguresTable
        caption={text(words.cohorts)}
        rowHeader={text(words.cohort)}
        columns={[text(words.inWindow), text(words.inMonth(month))]}
        rows={cohorts
          .filter((cohort) => inWindow[cohort] + total.cohorts[cohort] > 0)
          .map((cohort) => ({
            name: text(nameOf(cohort)),
            figures: [numberText(inWindow[cohort]), numberText(total.cohorts[cohort])],
          }))}
      />
      <section aria-labelledby={title}>
        <h3 id={title} className={styles.title}>
          {text(words.items(items.length))}
        </h3>
        {items.length === 0 ? (
          <p className={styles.text}>{text(words.none)}</p>
        ) : (
          <LongList
            label={text(words.items(items.length))}
            count={items.length}
            estimate={96}
            item={(index) => {
              const item = items[index];
              return item !== undefined && <BackfillRow item={item} />;
            }}
          />
        )}
      </section>
    </div>
  );
}

const nameOf = (cohort: Cohort): Words => ({ zh: cohortWords[cohort].name, en: english[cohort] });

function BackfillRow({ item }: { readonly item: Item }): ReactNode {
  const styles = useDetailStyles();
  const text = useWords();
  const { documentNumber, party, unit, cohort, source, original } = item;
  return (
    <div>
      <p className={styles.text}>{documentNumber === "" ? text(words.noNumber) : documentNumber}</p>
      <p className={styles.quiet}>{[text(nameOf(cohort)), party, unit].filter((part) => part !== "").join(" · ")}</p>
      <p className={styles.quiet}>{text(words.days(item))}</p>
      <p className={styles.quiet}>
        <RowLink {...item} />
      </p>
      {original !== null && (
        <p className={styles.quiet}>
          {text(words.original(original.received))}
          <RowLink source={source} sheet={original.sheet} row={original.row} />
        </p>
      )}
    </div>
  );
}
