import { Link, makeStyles } from "@fluentui/react-components";
import { type Words } from "../../src";
import { type LedgerSummary } from "../ports/engine";
import { Callout } from "./callout";
import { numberText } from "./number-text";
import { useApp, useWords } from "./use-app";

const words = {
  all: { zh: "判断不了是否迟报", en: "Lateness cannot be judged" },
  some: (rows: number): Words => ({
    zh: `${numberText(rows)} 条判断不了是否迟报，没有算作逾期或迟报`,
    en: `Lateness of ${numberText(rows)} rows cannot be judged; they count neither as overdue nor as late`,
  }),
  missing: (sheet: string, fields: readonly string[]): Words => ({
    zh: `表“${sheet}”没有“${fields.join("”“")}”列，不知道何时报送。`,
    en: `Sheet “${sheet}” has no column ${fields.map((field) => `“${field}”`).join(", ")}, so the day of reporting is not known.`,
  }),
  unreadable: {
    zh: "决定日期或报送日期空着、读不出来，或超出工作日历。改正后重新核验。",
    en: "The date of decision or of reporting is blank, unreadable or beyond the calendar. Correct it and check again.",
  },
  remedy: {
    zh: "如果有这一列但没认出来，请在“核验”里改对应关系；没有就加上这一列，再重新核验。",
    en: "Where the column is there under another name, correct the mapping under Check; else add it and check again.",
  },
  mapping: { zh: "去核验对应关系", en: "Go to the mapping" },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "16px" },
  link: { minHeight: "24px" },
});

/** Why the time of some rows, or of all, cannot be judged, and what to do. */
export function UnknownDeadlines(props: {
  readonly rows: number;
  readonly areAll: boolean;
  readonly ledgers: readonly LedgerSummary[];
}) {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  if (props.rows === 0) return null;
  const lacking = props.ledgers.flatMap(({ sheet, firstRow, skipped }) => {
    const rule = skipped.find((each) => each.rule === "timeliness/late");
    return rule === undefined ? [] : [{ key: `${sheet}!${firstRow}`, sheet, fields: rule.missing }];
  });
  return (
    <Callout kind="warning">
      <strong>{text(props.areAll ? words.all : words.some(props.rows))}</strong>
      {lacking.length === 0 ? (
        <span>{text(words.unreadable)}</span>
      ) : (
        <>
          <ul className={styles.list}>
            {lacking.map(({ key, sheet, fields }) => (
              <li key={key}>{text(words.missing(sheet, fields))}</li>
            ))}
          </ul>
          <span>{text(words.remedy)}</span>
          <Link as="button" inline className={styles.link} onClick={() => actions.show("check")}>
            {text(words.mapping)}
          </Link>
        </>
      )}
    </Callout>
  );
}
