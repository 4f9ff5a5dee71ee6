import { makeStyles } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type FoundMonth, type Words } from "../../../src";
import { MonthField } from "../month-field";
import { useWords } from "../use-app";
import { fieldsForm } from "./fields-form";
import { RegisterButtons } from "./register-buttons";
import { type TaskFormProps } from "./task-view";

const words = {
  month: { zh: "报送月份", en: "Month" },
  registers: {
    zh: "谁该报什么、谁报来了什么，都登记在这两张表里：",
    en: "Who is to report what, and what has come, stands on these two sheets:",
  },
} as const satisfies Record<string, Words>;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
});

const registers = ["indicators", "submissions"] as const;

/** Registers, not ledgers, have the months of this task: none is offered with its rows. */
const noMonths: readonly FoundMonth[] = [];

/** None of them can be typed wrong. */
const Fields = fieldsForm<"monitor">([
  {
    kind: "text",
    name: "asOf",
    label: { zh: "统计截至", en: "As of" },
    hint: {
      zh: "日期，或加上时间：2024-02-20 17:00。每月 20 日 17:00 过后，没报的才算缺报。",
      en: "A day, or with a time: 2024-02-20 17:00. What has not come is missing after the 20th, 17:00.",
    },
  },
  {
    kind: "switch",
    name: "movesFromHolidays",
    label: { zh: "20 日是休息日的顺延（文件没有规定）", en: "A 20th on a day off moves on (not in the notice)" },
  },
  { kind: "switch", name: "hasQuarter", label: { zh: "附季通报", en: "With the quarter" } },
]);

/** The month, the moment of judgement, and the way to the two registers. */
export function MonitorForm(props: TaskFormProps<"monitor">): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const { settings, onChange, onValid } = props;
  return (
    <div className={styles.form}>
      <MonthField
        label={text(words.month)}
        month={settings.month}
        found={noMonths}
        onChange={(month) => {
          onValid(month !== null);
          if (month !== null) onChange({ month });
        }}
      />
      <Fields {...props} onValid={() => undefined} />
      <RegisterButtons caption={words.registers} registers={registers} />
    </div>
  );
}
