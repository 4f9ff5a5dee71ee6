import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { isOpenItem, itemStatusWords, rateInTable, type Words } from "../../../src";
import { CopyTextButton } from "../copy-text-button";
import { Disclosure } from "../disclosure";
import { FiguresTable } from "../figures-table";
import { numberText } from "../number-text";
import { useWords } from "../use-app";
import { type TaskDetailProps } from "./task-view";

const words = {
  bulletin: { zh: "通报", en: "Bulletin" },
  copyBulletin: { zh: "复制通报", en: "Copy the bulletin" },
  open: (count: number): Words => ({ zh: `尚未报齐的单位（${count} 个）`, en: `Units with something open (${count})` }),
  none: { zh: "各单位都已报齐。", en: "Every unit has reported all." },
  unitOpen: (unit: string, count: number): Words => ({ zh: `${unit}（${count} 项）`, en: `${unit} (${count})` }),
  lacking: (contents: readonly string[]): Words => ({
    zh: `缺：${contents.join("、")}`,
    en: `lacking ${contents.join(", ")}`,
  }),
  copy: { zh: "复制提醒", en: "Copy the reminder" },
  copyAll: { zh: "复制全部提醒", en: "Copy all reminders" },
  table: { zh: "各单位完成情况", en: "Completion by unit" },
  unit: { zh: "单位", en: "Unit" },
  rank: { zh: "名次", en: "Rank" },
  due: { zh: "应报", en: "Due" },
  done: { zh: "按时\u200b报齐", en: "In time" },
  rate: { zh: "完成率\u200b(%)", en: "Done (%)" },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: "16px" },
  section: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, overflowWrap: "anywhere" },
  units: { width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  unit: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  items: { margin: "0 0 4px", paddingInlineStart: "24px", fontSize: tokens.fontSizeBase200 },
  copy: { margin: "0 0 8px 24px" },
});

/** Who is missing what, with a reminder to copy for each; the bulletin, and completion by unit. */
export function MonitorDetail({ detail }: TaskDetailProps<"monitor">): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const [bulletinTitle, openTitle] = [useId(), useId()];
  const { assessment, bulletin, reminders } = detail;
  const ranked = assessment.units
    .filter(({ tally }) => tally.due > 0)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  return (
    <div className={styles.detail}>
      <section className={styles.section} aria-labelledby={openTitle}>
        <h3 id={openTitle} className={styles.title}>
          {text(words.open(reminders.length))}
        </h3>
        {reminders.length === 0 ? (
          <p className={styles.text}>{text(words.none)}</p>
        ) : (
          <>
            <ul className={styles.units}>
              {reminders.map((reminder) => (
                <OpenUnit key={reminder.unit} detail={detail} reminder={reminder} />
              ))}
            </ul>
            <CopyTextButton label={words.copyAll} textOf={() => reminders.map((each) => each.text).join("\n\n")} />
          </>
        )}
      </section>
      <section className={styles.section} aria-labelledby={bulletinTitle}>
        <h3 id={bulletinTitle} className={styles.title}>
          {text(words.bulletin)}
        </h3>
        <p className={styles.text}>{bulletin}</p>
        <CopyTextButton label={words.copyBulletin} textOf={() => bulletin} />
      </section>
      <FiguresTable
        caption={text(words.table)}
        rowHeader={text(words.unit)}
        columns={[words.rank, words.due, words.done, words.rate].map(text)}
        rows={ranked.map(({ unit, rank, tally: { due, done } }) => ({
          name: unit,
          figures: [
            ...[rank === null ? "-" : numberText(rank), numberText(due), numberText(done)],
            rateInTable({ numerator: done, denominator: due }),
          ],
        }))}
      />
    </div>
  );
}

/** A unit that has to be reminded: what is open, and the text to send. */
function OpenUnit(props: {
  readonly detail: TaskDetailProps<"monitor">["detail"];
  readonly reminder: TaskDetailProps<"monitor">["detail"]["reminders"][number];
}): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const { reminder } = props;
  const { indicators, units } = props.detail.assessment;
  const items = units.find(({ unit }) => unit === reminder.unit)?.items ?? [];
  const open = indicators.flatMap((indicator, index) => {
    const item = items[index];
    return item === undefined || !isOpenItem(item) ? [] : [{ ...indicator, item }];
  });
  return (
    <li className={styles.unit}>
      <Disclosure label={text(words.unitOpen(reminder.unit, open.length))}>
        <ul className={styles.items}>
          {open.map(({ number, name, item: { status, lacking } }) => (
            <li key={number}>
              {[`${number} ${name}`, text(itemStatusWords[status])].join(" · ")}
              {lacking.length > 0 && ` · ${text(words.lacking(lacking))}`}
            </li>
          ))}
        </ul>
        <CopyTextButton className={styles.copy} label={words.copy} textOf={() => reminder.text} />
      </Disclosure>
    </li>
  );
}
