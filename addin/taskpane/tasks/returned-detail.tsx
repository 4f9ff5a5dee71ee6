import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { type ReturnedItem, returnedStatusWords, type Words } from "../../../src";
import { Disclosure } from "../disclosure";
import { FiguresTable } from "../figures-table";
import { numberText } from "../number-text";
import { useWords } from "../use-app";
import { LongList } from "./long-list";
import { type TaskDetailProps } from "./task-view";

const words = {
  table: { zh: "各单位整改结果", en: "Result by unit" },
  unit: { zh: "单位", en: "Unit" },
  sent: { zh: "退回", en: "Sent" },
  fixed: { zh: "改好", en: "Fixed" },
  wrong: { zh: "仍错", en: "Wrong" },
  fresh: { zh: "新错", en: "New" },
  missing: { zh: "缺少", en: "Gone" },
  conflict: { zh: "不一", en: "Differ" },
  open: (count: number): Words => ({ zh: `还没改好的行（${count} 行）`, en: `Rows that are not fixed (${count})` }),
  done: { zh: "发回的行都已改好。", en: "Every row that came back is fixed." },
  place: (sheet: string, row: number): Words => ({ zh: `“${sheet}”第 ${row} 行`, en: `${sheet}, row ${row}` }),
  newly: { zh: "新问题：", en: "New: " },
  beyond: (count: number): Words => ({
    zh: `改了没有问题的栏目（${count} 行），请核对`,
    en: `Cells changed that nothing was wrong with (${count} rows)`,
  }),
  added: (count: number): Words => ({
    zh: `原台账没有的行（${count} 行）`,
    en: `Rows that are not in the original (${count})`,
  }),
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: "12px" },
  section: { display: "flex", flexDirection: "column", gap: "4px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  item: {
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingBottom: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The result by unit, then the rows that a person still has to see to. */
export function ReturnedDetail({ detail }: TaskDetailProps<"returned">): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const title = useId();
  const open = detail.rows.filter(({ status }) => status !== "fixed");
  const beyond = detail.rows.filter((row) => row.beyond.length > 0);
  return (
    <div className={styles.detail}>
      <FiguresTable
        caption={text(words.table)}
        rowHeader={text(words.unit)}
        columns={[words.sent, words.fixed, words.wrong, words.fresh, words.missing, words.conflict].map(text)}
        rows={detail.units.map(({ unit, hasAnswered, sent, fixed, stillWrong, newProblem, missing, conflict }) => ({
          name: unit,
          figures: [
            numberText(sent),
            ...[fixed, stillWrong, newProblem, missing, conflict].map((count) =>
              hasAnswered ? numberText(count) : "-",
            ),
          ],
        }))}
      />
      <section className={styles.section} aria-labelledby={title}>
        <h3 id={title} className={styles.title}>
          {text(words.open(open.length))}
        </h3>
        {open.length === 0 ? (
          <p className={styles.text}>{text(words.done)}</p>
        ) : (
          <LongList
            label={text(words.open(open.length))}
            count={open.length}
            estimate={72}
            item={(index) => <Row row={open[index]} />}
          />
        )}
      </section>
      {beyond.length > 0 && (
        <div>
          <Disclosure label={text(words.beyond(beyond.length))}>
            <LongList
              label={text(words.beyond(beyond.length))}
              count={beyond.length}
              estimate={56}
              item={(index) => {
                const row = beyond[index];
                return (
                  row !== undefined && (
                    <div className={styles.item}>{[nameOf(row), row.unit, row.beyond.join("、")].join(" · ")}</div>
                  )
                );
              }}
            />
          </Disclosure>
        </div>
      )}
      {detail.added.length > 0 && (
        <div>
          <Disclosure label={text(words.added(detail.added.length))}>
            <LongList
              label={text(words.added(detail.added.length))}
              count={detail.added.length}
              estimate={40}
              item={(index) => {
                const row = detail.added[index];
                return (
                  row !== undefined && (
                    <div className={styles.item}>
                      {[row.documentNumber, row.file, text(words.place(row.sheet, row.row))].join(" · ")}
                    </div>
                  )
                );
              }}
            />
          </Disclosure>
        </div>
      )}
    </div>
  );
}

/** A row that is not fixed: what became of it, and what is wrong. */
function Row({ row }: { readonly row: ReturnedItem | undefined }): ReactNode {
  const styles = useStyles();
  const text = useWords();
  if (row === undefined) return null;
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        {text(returnedStatusWords[row.status])} · {nameOf(row)}
      </div>
      {row.remaining.map((problem) => (
        <div key={problem}>{problem}</div>
      ))}
      {row.fresh.map((problem) => (
        <div key={problem}>
          {text(words.newly)}
          {problem}
        </div>
      ))}
      <div className={styles.quiet}>{[row.unit, text(words.place(row.sheet, row.row)), row.party].join(" · ")}</div>
    </div>
  );
}

/** What a person calls the row by. */
const nameOf = ({ documentNumber, id }: ReturnedItem): string => (documentNumber === "" ? id : documentNumber);
