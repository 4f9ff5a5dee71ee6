import { makeStyles } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { type BodyStatus, bodyStatusWords, type ShownBody, type Words } from "../../../src";
import { CopyTextButton } from "../copy-text-button";
import { FiguresTable } from "../figures-table";
import { numberText } from "../number-text";
import { useWords } from "../use-app";
import { useDetailStyles, useEntryStyles } from "./detail-styles";
import { LongList } from "./long-list";
import { RowLink } from "./row-link";
import { Sparkline } from "./sparkline";
import { type TaskDetailProps } from "./task-view";

const words = {
  counties: { zh: "各县（市、区）", en: "By county" },
  county: { zh: "县（市、区）", en: "County" },
  noCounty: { zh: "未填", en: "none given" },
  listed: { zh: "在册", en: "Listed" },
  overdue: { zh: "超期", en: "Overdue" },
  added: { zh: "新列入", en: "New" },
  closed: { zh: "销号", en: "Off" },
  points: { zh: "扣分", en: "Points" },
  months: (from: string, to: string, most: number): Words => ({
    zh: `${from} 至 ${to} 月末在册家数，最多 ${most} 家`,
    en: `Bodies at the end of each month, ${from} to ${to}, at most ${most}`,
  }),
  bulletin: { zh: "通报文字", en: "For the bulletin" },
  copy: { zh: "复制", en: "Copy" },
  bodies: (count: number): Words => ({ zh: `单位（${count} 家）`, en: `Bodies (${count})` }),
  isNew: { zh: "新列入", en: "new" },
  since: (day: string, months: number | null): Words => ({
    zh: `${day} 列入${months === null || months === 0 ? "" : `，满 ${months} 个月`}`,
    en: `listed ${day}${months === null || months === 0 ? "" : `, ${months} whole ${months === 1 ? "month" : "months"}`}`,
  }),
  planned: (day: string): Words => ({ zh: `计划 ${day} 移出`, en: `to come off by ${day}` }),
  late: (days: number): Words => ({ zh: `超期 ${days} 天`, en: `${days} ${days === 1 ? "day" : "days"} late` }),
  removed: (day: string): Words => ({ zh: `${day} 移出`, en: `off since ${day}` }),
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  bodies: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** What needs a person first. */
const order: readonly BodyStatus[] = ["overdue", "no-plan", "no-day", "in-plan", "removed"];

/** The counties in figures, the sentence of the bulletin, then every body, those first that need somebody. */
export function DishonestyDetail({ detail }: TaskDetailProps<"dishonesty">): ReactNode {
  const [styles, own] = [useDetailStyles(), useStyles()];
  const text = useWords();
  const [bulletinTitle, bodiesTitle] = [useId(), useId()];
  const { counties, months, bulletin, hasPoints } = detail;
  const all = [...detail.listed, ...detail.closed];
  const bodies = order.flatMap((status) => all.filter((body) => body.status === status));
  const label = text(words.bodies(bodies.length));
  return (
    <div className={styles.detail}>
      <FiguresTable
        caption={text(words.counties)}
        rowHeader={text(words.county)}
        columns={[words.listed, words.overdue, words.added, words.closed, ...(hasPoints ? [words.points] : [])].map(
          text,
        )}
        rows={counties.map(({ county, listed, overdue, added, closed, points }) => ({
          name: county === "" ? text(words.noCounty) : county,
          figures: [listed, overdue, added, closed, ...(hasPoints ? [points] : [])].map(numberText),
        }))}
      />
      {months.length > 1 && (
        <Sparkline
          values={months.map(({ listed }) => listed)}
          caption={text(
            words.months(
              months[0]?.month ?? "",
              months.at(-1)?.month ?? "",
              Math.max(...months.map(({ listed }) => listed)),
            ),
          )}
        />
      )}
      <section className={styles.section} aria-labelledby={bulletinTitle}>
        <h3 id={bulletinTitle} className={styles.title}>
          {text(words.bulletin)}
        </h3>
        <p className={styles.text}>{bulletin}</p>
        <CopyTextButton label={words.copy} textOf={() => bulletin} />
      </section>
      <section className={own.bodies} aria-labelledby={bodiesTitle}>
        <h3 id={bodiesTitle} className={styles.title}>
          {label}
        </h3>
        <LongList
          label={label}
          count={bodies.length}
          estimate={96}
          item={(index) => <Body sheet={detail.sheet} body={bodies[index]} />}
        />
      </section>
    </div>
  );
}

function Body({ sheet, body }: { readonly sheet: string; readonly body: ShownBody | undefined }): ReactNode {
  const styles = useEntryStyles();
  const text = useWords();
  if (body === undefined) return null;
  const { name, uscc, county, status, isNew, listed, months, planned, daysOverdue, removed, issues, row } = body;
  const days = [
    ...(listed === "" ? [] : [words.since(listed, months)]),
    ...(planned === "" ? [] : [words.planned(planned)]),
    ...(removed === "" || status !== "removed" ? [] : [words.removed(removed)]),
    ...(daysOverdue === null ? [] : [words.late(daysOverdue)]),
  ];
  return (
    <div className={styles.entry}>
      <div className={styles.head}>
        {[text(bodyStatusWords[status]), ...(isNew ? [text(words.isNew)] : []), name].join(" · ")}
      </div>
      <div className={styles.quiet}>{[county, uscc].filter((part) => part !== "").join(" · ")}</div>
      {days.length > 0 && <div>{days.map(text).join(" · ")}</div>}
      {issues.map((issue) => (
        <div key={issue}>{issue}</div>
      ))}
      <RowLink source="workbook" sheet={sheet} row={row} />
    </div>
  );
}
