import { type ReactNode, useId } from "react";
import { rateText, type DetailOf, type Words } from "../../../src";
import { CopyTextButton } from "../copy-text-button";
import { Disclosure } from "../disclosure";
import { FiguresTable } from "../figures-table";
import { numberText } from "../number-text";
import { useWords } from "../use-app";
import { useDetailStyles } from "./detail-styles";
import { type TaskDetailProps } from "./task-view";

type Detail = DetailOf<"daily">;
type Figures = Detail["total"];
type Silent = Detail["silent"][number];

const words = {
  table: { zh: "各单位报送情况", en: "By unit" },
  unit: { zh: "单位", en: "Unit" },
  received: { zh: "信息\u200b报送量", en: "Received" },
  late: { zh: "迟报\u200b量", en: "Late" },
  lateRate: { zh: "迟报率\u200b(%)", en: "Late (%)" },
  correctRate: { zh: "正确率\u200b(%)", en: "Correct (%)" },
  total: { zh: "合计", en: "Total" },
  unplaced: { zh: "不在名录", en: "Not in the roster" },
  silent: (count: number): Words => ({ zh: `连续未报送（${count} 个单位）`, en: `Silent (${count})` }),
  none: { zh: "没有连续两周未报送的单位。", en: "No unit was silent for two weeks." },
  silentUnit: ({ unit, weeks, action }: Silent): Words => ({
    zh: `${unit}：${weeks} 周，${action === "call" ? "电话沟通" : "预警提醒"}`,
    en: `${unit}: ${weeks} weeks, ${action === "call" ? "call" : "warn"}`,
  }),
  copy: { zh: "复制提醒", en: "Copy the reminder" },
  copyAll: { zh: "复制全部提醒", en: "Copy all reminders" },
  definitions: { zh: "各栏怎么算", en: "How the columns are counted" },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

/** The chief columns by unit, who is silent with a reminder for each, and how the columns are counted. */
export function DailyDetail({ detail }: TaskDetailProps<"daily">): ReactNode {
  const styles = useDetailStyles();
  const text = useWords();
  const title = useId();
  const withData = detail.units.filter(({ counts }) => counts.received > 0);
  const rows = [
    ...withData.map((unit) => ({ name: unit.unit, figures: figuresOf(unit) })),
    ...(detail.unplaced.counts.received === 0
      ? []
      : [{ name: text(words.unplaced), figures: figuresOf(detail.unplaced) }]),
    { name: text(words.total), figures: figuresOf(detail.total) },
  ];
  return (
    <div className={styles.detail}>
      <section className={styles.section} aria-labelledby={title}>
        <h3 id={title} className={styles.title}>
          {text(words.silent(detail.silent.length))}
        </h3>
        {detail.silent.length === 0 ? (
          <p className={styles.text}>{text(words.none)}</p>
        ) : (
          <>
            <ul className={styles.list}>
              {detail.silent.map((silent) => (
                <li key={silent.unit} className={styles.item}>
                  <Disclosure label={text(words.silentUnit(silent))}>
                    <p className={styles.quiet}>{silent.text}</p>
                    <CopyTextButton className={styles.copy} label={words.copy} textOf={() => silent.text} />
                  </Disclosure>
                </li>
              ))}
            </ul>
            <CopyTextButton
              label={words.copyAll}
              textOf={() => detail.silent.map((silent) => silent.text).join("\n\n")}
            />
          </>
        )}
      </section>
      <FiguresTable
        caption={text(words.table)}
        rowHeader={text(words.unit)}
        columns={[words.received, words.late, words.lateRate, words.correctRate].map(text)}
        rows={rows}
      />
      <div>
        <Disclosure label={text(words.definitions)}>
          {detail.definitions.map(({ column, name, definition }) => (
            <p key={column} className={styles.quiet}>{`${name} = ${definition}`}</p>
          ))}
        </Disclosure>
      </div>
    </div>
  );
}

const figuresOf = ({ received, late, lateRate, correctRate }: Figures): readonly string[] => [
  numberText(received ?? 0),
  numberText(late ?? 0),
  rateText(lateRate, "table"),
  rateText(correctRate, "table"),
];
