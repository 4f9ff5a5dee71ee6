import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { type ExposureItem, exposureVerdictWords, type Words } from "../../../src";
import { CopyTextButton } from "../copy-text-button";
import { useWords } from "../use-app";
import { useEntryStyles } from "./detail-styles";
import { LongList } from "./long-list";
import { type TaskDetailProps } from "./task-view";

const words = {
  list: (count: number): Words => ({ zh: `曝光的案件（${count} 条）`, en: `Exposures (${count})` }),
  found: (sheet: string, row: number): Words => ({
    zh: `平台数据：“${sheet}”第 ${row} 行`,
    en: `In the data: ${sheet}, row ${row}`,
  }),
  copy: { zh: "复制电话提醒", en: "Copy the reminder" },
  noUnit: { zh: "未写责任单位", en: "no unit given" },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** What needs a person first. */
const order: readonly ExposureItem["verdict"][] = [
  "unmatched",
  "not-reported",
  "probable",
  "late",
  "uncovered",
  "reported",
];

/** Every exposure with its verdict, those first that need somebody. */
export function ExposureDetail({ detail }: TaskDetailProps<"exposure">): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const title = useId();
  const items = order.flatMap((verdict) => detail.items.filter((item) => item.verdict === verdict));
  const label = text(words.list(items.length));
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {label}
      </h3>
      <LongList label={label} count={items.length} estimate={110} item={(index) => <Exposure item={items[index]} />} />
    </section>
  );
}

function Exposure({ item }: { readonly item: ExposureItem | undefined }): ReactNode {
  const styles = useEntryStyles();
  const text = useWords();
  if (item === undefined) return null;
  const { verdict, party, matter, day, source, unit, why, match, reminder, documentNumber } = item;
  const about = [day, source, unit === "" ? text(words.noUnit) : unit, documentNumber];
  return (
    <div className={styles.entry}>
      <div className={styles.head}>
        {text(exposureVerdictWords[verdict])} · {party}
      </div>
      <div>{matter}</div>
      <div className={styles.quiet}>{about.filter((part) => part !== "").join(" · ")}</div>
      {match !== null && (
        <div>
          {[text(words.found(match.sheet, match.row)), match.party, match.documentNumber, why]
            .filter((part) => part !== "")
            .join(" · ")}
        </div>
      )}
      {reminder !== null && <CopyTextButton label={words.copy} textOf={() => reminder} />}
    </div>
  );
}
