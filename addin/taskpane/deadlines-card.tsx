import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import {
  CalendarClock16Filled,
  ErrorCircle16Filled,
  History16Filled,
  ShieldCheckmark16Filled,
} from "@fluentui/react-icons";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { type DeadlineItem } from "../ports/engine";
import { dayInWords } from "./day-in-words";
import { useApp, useWords } from "./use-app";

type Status = DeadlineItem["status"];

const days = (count: number, unit: DeadlineItem["dayUnit"]): Words => ({
  zh: `${count} 个${unit === "working-day" ? "工作日" : "自然日"}`,
  en: `${count} ${unit === "working-day" ? "working" : "calendar"} ${count === 1 ? "day" : "days"}`,
});

/** What became of the row, told in days of its deadline. */
const outcomes: Readonly<Record<Status, (count: number, days: Words) => Words>> = {
  overdue: (count, { zh, en }) =>
    count === 0
      ? { zh: "已过期，还没报送", en: "past due, not reported yet" }
      : { zh: `逾期 ${zh}，还没报送`, en: `overdue by ${en}, not reported yet` },
  "due-soon": (count, { zh, en }) =>
    count === 0 ? { zh: "今天是最后一天", en: "today is the last day" } : { zh: `还剩 ${zh}`, en: `${en} left` },
  late: (count, { zh, en }) =>
    count === 0
      ? { zh: "迟报，到期后的休息日才报送", en: "late, on the days off after the due day" }
      : { zh: `迟报 ${zh}`, en: `late by ${en}` },
  exempt: (count, { zh, en }) =>
    count === 0
      ? { zh: "迟报，补报窗口内豁免", en: "late, exempt within a backfill window" }
      : { zh: `迟 ${zh}，补报窗口内豁免`, en: `late by ${en}, exempt within a backfill window` },
};

const beyondCalendar: Readonly<Record<Status, Words>> = {
  overdue: { zh: "逾期未报，天数超出工作日历", en: "overdue, days beyond the working-day calendar" },
  "due-soon": { zh: "将到期", en: "due soon" },
  late: { zh: "迟报，天数超出工作日历", en: "late, days beyond the working-day calendar" },
  exempt: { zh: "迟报，补报窗口内豁免", en: "late, exempt within a backfill window" },
};

const words = {
  row: (row: number): Words => ({ zh: `第 ${row} 行`, en: `Row ${row}` }),
  noNumber: { zh: "（没有文书号）", en: "(no document number)" },
  due: (day: Words): Words => ({ zh: `${day.zh}到期`, en: `Due ${day.en}` }),
  comma: { zh: "，", en: ", " },
  loading: { zh: "正在读取", en: "Loading" },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const icons: Readonly<Record<Status, ReactNode>> = {
  overdue: <ErrorCircle16Filled />,
  "due-soon": <CalendarClock16Filled />,
  late: <History16Filled />,
  exempt: <ShieldCheckmark16Filled />,
};

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: "8px",
    rowGap: "2px",
    width: "100%",
    minHeight: "60px",
    padding: "10px 12px",
    boxSizing: "border-box",
    textAlign: "start",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `1px solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { fontSize: "16px", lineHeight: 1, paddingTop: "2px" },
  number: { fontWeight: tokens.fontWeightSemibold },
  caption: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  row: { color: tokens.colorBrandForegroundLink, whiteSpace: "nowrap", paddingTop: "2px" },
  below: { gridColumn: "2 / -1" },
  outcome: { fontWeight: tokens.fontWeightSemibold },
});

const useToneStyles = makeStyles({
  // The first of these is too dim for text on the dark ground.
  overdue: { color: tokens.colorStatusDangerForeground3 },
  "due-soon": { color: tokens.colorStatusWarningForeground1 },
  late: { color: tokens.colorPalettePurpleForeground2 },
  exempt: { color: tokens.colorNeutralForeground2 },
});

/** A row whose time matters: what it is, when it was due, what became of it; pressed, it is selected in the sheet. */
export function DeadlineCard(props: {
  /** `null` while it is being read. */
  readonly item: DeadlineItem | null;
  readonly namesSheet: boolean;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
}): ReactNode {
  const styles = useStyles();
  const tones = useToneStyles();
  const { actions } = useApp();
  const text = useWords();
  const { item, isStop, onFocus } = props;
  const stop = { tabIndex: isStop ? 0 : -1, onFocus };
  if (item === null) {
    return (
      <button type="button" className={styles.card} {...stop} aria-label={text(words.loading)}>
        <Skeleton className={styles.below} aria-hidden>
          <SkeletonItem size={32} />
        </Skeleton>
      </button>
    );
  }
  const { sheet, row, status } = item;
  const outcome =
    item.days === null ? beyondCalendar[status] : outcomes[status](item.days, days(item.days, item.dayUnit));
  const names = [item.party, item.unit, ...(props.namesSheet ? [`“${sheet}”`] : [])].filter((name) => name !== "");
  return (
    <button type="button" className={styles.card} {...stop} onClick={() => void actions.goTo(sheet, `${row}:${row}`)}>
      <span className={mergeClasses(styles.icon, tones[status])} aria-hidden>
        {icons[status]}
      </span>
      <span className={styles.number}>{item.documentNumber === "" ? text(words.noNumber) : item.documentNumber}</span>
      <span className={mergeClasses(styles.caption, styles.row)}>{text(words.row(row))}</span>
      {names.length > 0 && (
        <span className={mergeClasses(styles.below, styles.caption, styles.quiet)}>{names.join("\u00a0· ")}</span>
      )}
      <span className={mergeClasses(styles.below, styles.caption)}>
        {text(words.due(dayInWords(item.due)))}
        {text(words.comma)}
        <span className={mergeClasses(styles.outcome, tones[status])}>{text(outcome)}</span>
      </span>
      <span className={mergeClasses(styles.below, styles.caption, styles.quiet)}>{item.arithmetic}</span>
    </button>
  );
}
