import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { type ProfileInUse } from "../ports/engine";
import { useWords } from "./use-app";

const words = {
  title: { zh: "现在的口径", en: "Rules in use" },
  profile: { zh: "规则方案", en: "Profile" },
  deadlines: { zh: "报送期限", en: "Deadline" },
  dueSoon: { zh: "快到期", en: "Due soon" },
  dueSoonDays: (days: number): Words => ({
    zh: `最多还剩 ${days} 个工作日`,
    en: `At most ${days} working ${days === 1 ? "day" : "days"} left`,
  }),
  calendar: { zh: "工作日历", en: "Calendar" },
  years: ([from, to]: ProfileInUse["calendarYears"]): Words => ({
    zh: `${from}–${to} 年放假和调休已知。`,
    en: `Days off of ${from} to ${to} are known.`,
  }),
  beyond: (year: number): Words => ({
    zh: `${year} 年不在其中：期限落到这一年的不推算，会写明判断不了。安排公布后填进“节假日”即可。`,
    en: `${year} is not: a deadline that runs into it is not guessed but said to be unknown. When the days are announced, enter them on sheet 节假日.`,
  }),
  roster: { zh: "单位名录", en: "Roster" },
  own: (units: number): Words => ({
    zh: `本工作簿的名录，${units} 个单位`,
    en: `This workbook's own, ${units} units`,
  }),
  built: (units: number): Words => ({ zh: `方案自带，${units} 个单位`, en: `Of the profile, ${units} units` }),
  none: { zh: "没有。核验不受影响，但生成附表要有名录。", en: "None. Checks do without it, annexes need it." },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  card: {
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { margin: "0 0 6px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(4.5em, auto) minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "6px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  id: { color: tokens.colorNeutralForeground2, display: "block" },
});

/** By which rules the workbook is judged. */
export function SettingsProfile({ profile }: { readonly profile: ProfileInUse }): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const { roster, calendarYears } = profile;
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{text(words.title)}</h2>
      <dl className={styles.facts}>
        <dt>{text(words.profile)}</dt>
        <dd>
          {profile.name}
          <span className={styles.id}>
            {profile.id} {profile.version}
          </span>
        </dd>
        <dt>{text(words.deadlines)}</dt>
        <dd>
          {profile.deadlines.map((rule) => (
            <div key={rule}>{rule}</div>
          ))}
        </dd>
        <dt>{text(words.dueSoon)}</dt>
        <dd>{text(words.dueSoonDays(profile.dueSoonWorkingDays))}</dd>
        <dt>{text(words.calendar)}</dt>
        <dd>
          <div>{text(words.years(calendarYears))}</div>
          <div>{text(words.beyond(calendarYears[1] + 1))}</div>
        </dd>
        <dt>{text(words.roster)}</dt>
        <dd>
          {text(
            roster === null
              ? words.none
              : roster.source === "workbook"
                ? words.own(roster.units)
                : words.built(roster.units),
          )}
        </dd>
      </dl>
    </section>
  );
}
