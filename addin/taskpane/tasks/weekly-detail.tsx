import { type ReactNode } from "react";
import { type DetailOf, type Words } from "../../../src";
import { dayInWords } from "../day-in-words";
import { Disclosure } from "../disclosure";
import { FiguresTable } from "../figures-table";
import { numberText } from "../number-text";
import { useWords } from "../use-app";
import { useDetailStyles } from "./detail-styles";
import { LongList } from "./long-list";
import { RowLink } from "./row-link";
import { type TaskDetailProps } from "./task-view";

type Detail = DetailOf<"weekly">;
type Unit = Detail["units"][number];
type Item = Unit["items"][number];

const words = {
  none: { zh: "本周没有要报送的，也没有逾期的。", en: "Nothing is to be reported this week, and nothing is overdue." },
  upload: (day: Words): Words => ({ zh: `本周上传日：${day.zh}`, en: `To be uploaded on ${day.en}` }),
  table: { zh: "各单位待报送行数", en: "Rows to be reported by unit" },
  unit: { zh: "单位", en: "Unit" },
  ofWeek: { zh: "本周\u200b决定", en: "Decided" },
  thisWeek: { zh: "本周\u200b到期", en: "Due now" },
  nextWeek: { zh: "下周\u200b到期", en: "Due next" },
  overdue: { zh: "逾期", en: "Overdue" },
  total: { zh: "合计", en: "Total" },
  block: ({ unit, counts: { total } }: Unit): Words => ({ zh: `${unit}（${total} 行）`, en: `${unit} (${total})` }),
  shown: (shown: number, total: number): Words => ({
    zh: `列出最急的 ${shown} 行，共 ${total} 行。`,
    en: `The ${shown} most urgent of ${total} rows.`,
  }),
  noNumber: { zh: "（没有文书号）", en: "(no document number)" },
  decided: { zh: "本周决定", en: "decided this week" },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const stateWords: Readonly<Record<Item["state"], Words>> = {
  overdue: { zh: "逾期未报", en: "overdue" },
  "this-week": { zh: "本周到期", en: "due this week" },
  "next-week": { zh: "下周到期", en: "due next week" },
  later: { zh: "未到期", en: "due later" },
  unknown: { zh: "期限不明", en: "deadline not known" },
};

/** What is to be reported by unit; a unit opens to its rows, which lead to the sheet. */
export function WeeklyDetail({ detail }: TaskDetailProps<"weekly">): ReactNode {
  const styles = useDetailStyles();
  const text = useWords();
  const { units, total, uploadOn } = detail;
  if (units.length === 0) return <p className={styles.text}>{text(words.none)}</p>;
  const rows = [...units.map(({ unit, counts }) => ({ unit, counts })), { unit: text(words.total), counts: total }];
  return (
    <div className={styles.detail}>
      {uploadOn !== null && <p className={styles.text}>{text(words.upload(dayInWords(uploadOn)))}</p>}
      <ul className={styles.list}>
        {units.map((unit) => (
          <li key={unit.unit} className={styles.item}>
            <Disclosure label={text(words.block(unit))}>
              {unit.items.length < unit.counts.total && (
                <p className={styles.quiet}>{text(words.shown(unit.items.length, unit.counts.total))}</p>
              )}
              <LongList
                label={text(words.block(unit))}
                count={unit.items.length}
                estimate={88}
                item={(index) => {
                  const item = unit.items[index];
                  return item !== undefined && <WeeklyRow item={item} />;
                }}
              />
            </Disclosure>
          </li>
        ))}
      </ul>
      <FiguresTable
        caption={text(words.table)}
        rowHeader={text(words.unit)}
        columns={[words.ofWeek, words.thisWeek, words.nextWeek, words.overdue].map(text)}
        rows={rows.map(({ unit, counts: { ofWeek, states } }) => ({
          name: unit,
          figures: [ofWeek, states["this-week"], states["next-week"], states.overdue].map(numberText),
        }))}
      />
    </div>
  );
}

function WeeklyRow({ item }: { readonly item: Item }): ReactNode {
  const styles = useDetailStyles();
  const text = useWords();
  const { documentNumber, party, state, isOfWeek, arithmetic } = item;
  return (
    <div>
      <p className={styles.text}>{documentNumber === "" ? text(words.noNumber) : documentNumber}</p>
      <p className={styles.quiet}>
        {[party, text(stateWords[state]), ...(isOfWeek ? [text(words.decided)] : [])]
          .filter((part) => part !== "")
          .join(" · ")}
      </p>
      <p className={styles.quiet}>{text(arithmetic)}</p>
      <p className={styles.quiet}>
        <RowLink {...item} />
      </p>
    </div>
  );
}
