import { Button, Link, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Words } from "../../src";
import { type Checked } from "../app/app-state";
import { type Deadlines } from "../ports/engine";
import { Callout } from "./callout";
import { dayInWords } from "./day-in-words";
import { DeadlinesList } from "./deadlines-list";
import { DeadlinesUnits } from "./deadlines-units";
import { UnknownDeadlines } from "./deadlines-unknown";
import { FigureTile, FigureTiles } from "./figure-tile";
import { numberText } from "./number-text";
import { useApp, useAppState, useWords } from "./use-app";

const words = {
  asOf: (day: Words): Words => ({ zh: `截至 ${day.zh}`, en: `As of ${day.en}` }),
  change: { zh: "改口径", en: "Change the rule" },
  overdue: { zh: "逾期未报", en: "Overdue" },
  dueSoon: (days: number): Words => ({ zh: `${days} 个工作日内到期`, en: `Due in ${days} working days` }),
  late: { zh: "已迟报", en: "Reported late" },
  lateRate: (rate: string): Words => ({ zh: `迟报率 ${rate}`, en: `Late rate ${rate}` }),
  exempt: (rows: number): Words => ({
    zh: `另有 ${numberText(rows)} 条迟报但在补报窗口内补齐，豁免，不计入分子。`,
    en: `${numberText(rows)} more came late within a backfill window: exempt, not in the numerator.`,
  }),
  inTime: (onTime: number, notDue: number): Words => ({
    zh: `都在期限内：按时报送 ${numberText(onTime)} 条，尚未到期 ${numberText(notDue)} 条。`,
    en: `All in time: ${numberText(onTime)} reported in time, ${numberText(notDue)} not due yet.`,
  }),
  stale: (changes: number): Words => ({
    zh: `核验后改动了 ${numberText(changes)} 处，数字可能已经过时。`,
    en: `${numberText(changes)} changes since the check: the figures may be out of date.`,
  }),
  recheck: { zh: "重新核验", en: "Check again" },
  view: { zh: "怎么列", en: "How to list" },
  items: (rows: number): Words => ({ zh: `逐条 ${numberText(rows)}`, en: `Rows ${numberText(rows)}` }),
  units: (count: number): Words => ({ zh: `按单位 ${numberText(count)}`, en: `Units ${numberText(count)}` }),
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  report: { display: "flex", flexDirection: "column", gap: "12px" },
  heading: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  rules: { margin: "2px 0 0", padding: 0, listStyleType: "none" },
  caption: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  link: { flexShrink: 0, minHeight: "24px", fontSize: tokens.fontSizeBase200 },
  rate: { margin: 0 },
  views: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

type View = "items" | "units";

/** The deadlines of a check. */
export function DeadlinesReport({ deadlines, checked }: { readonly deadlines: Deadlines; readonly checked: Checked }) {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  const [view, setView] = useState<View>("items");
  const { counts, total, units } = deadlines;
  const { profile, ledgers } = checked.summary;
  const judged = Object.values(counts).reduce((sum, count) => sum + count, 0) - counts.unknown;
  return (
    <div className={styles.report}>
      <div>
        <div className={styles.heading}>
          <h2 className={styles.title}>{text(words.asOf(dayInWords(deadlines.asOf)))}</h2>
          <Link as="button" className={styles.link} onClick={() => actions.show("settings")}>
            {text(words.change)}
          </Link>
        </div>
        <ul className={styles.rules}>
          {profile.deadlines.map((rule) => (
            <li key={rule} className={styles.caption}>
              {rule}
            </li>
          ))}
        </ul>
      </div>
      {checked.changesSince > 0 && (
        <Callout kind="warning">
          {text(words.stale(checked.changesSince))}
          <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.check()}>
            {text(words.recheck)}
          </Button>
        </Callout>
      )}
      <UnknownDeadlines rows={counts.unknown} areAll={judged === 0} ledgers={ledgers} />
      {judged > 0 && (
        <>
          <FigureTiles>
            <FigureTile value={counts.overdue} label={text(words.overdue)} tone="danger" />
            <FigureTile
              value={counts["due-soon"]}
              label={text(words.dueSoon(profile.dueSoonWorkingDays))}
              tone="warning"
            />
            <FigureTile value={counts.late} label={text(words.late)} tone="late" />
          </FigureTiles>
          <p className={`${styles.caption} ${styles.rate}`}>
            {text(words.lateRate(deadlines.lateRate))}
            {counts.exempt > 0 && (
              <>
                <br />
                {text(words.exempt(counts.exempt))}
              </>
            )}
          </p>
          {total === 0 && <Callout kind="success">{text(words.inTime(counts["on-time"], counts["not-due"]))}</Callout>}
          <div className={styles.views} role="group" aria-label={text(words.view)}>
            {total > 0 && (
              <ToggleButton size="small" shape="circular" checked={view === "items"} onClick={() => setView("items")}>
                {text(words.items(total))}
              </ToggleButton>
            )}
            <ToggleButton
              size="small"
              shape="circular"
              checked={view === "units" || total === 0}
              onClick={() => setView("units")}
            >
              {text(words.units(units.length))}
            </ToggleButton>
          </div>
          {view === "items" && total > 0 ? (
            <DeadlinesList deadlines={deadlines} namesSheets={ledgers.length > 1} />
          ) : (
            <DeadlinesUnits units={units} />
          )}
        </>
      )}
    </div>
  );
}
