import { makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type FoundMonth, type Words } from "../../../src";
import { Disclosure } from "../disclosure";
import { MonthField } from "../month-field";
import { useWords } from "../use-app";
import { fieldsForm } from "./fields-form";
import { RegisterButtons } from "./register-buttons";
import { type TaskFormProps } from "./task-view";

const words = {
  register: {
    zh: "名单登记在这张表里，一家单位一行，移出后填移出日期：",
    en: "The list stands on this sheet, one row a body; enter the day of removal once it is off it:",
  },
  elsewhere: { zh: "名单在别的工作表", en: "The list is on another sheet" },
} as const satisfies Record<string, Words>;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
});

const registers = ["dishonesty"] as const;

/** The list, not a ledger, has the months of this task: none is offered with its rows. */
const noMonths: readonly FoundMonth[] = [];

const points = { kind: "number", least: 0, most: 1000, decimals: 2 } as const;

const Fields = fieldsForm<"dishonesty">([
  {
    ...{ kind: "day", name: "day", label: { zh: "截至", en: "As of" }, isOptional: true },
    hint: { zh: "不填就是当月最后一天。", en: "Blank is the last day of the month." },
  },
  {
    ...{ kind: "day", name: "due", label: { zh: "提示函的反馈期限", en: "Answer the letters by" }, isOptional: true },
    hint: { zh: "不填就是三个工作日后。", en: "Blank is the third working day from now." },
  },
  { kind: "text", name: "sender", label: { zh: "提示函的署名", en: "Signed by" }, isOptional: true },
  {
    ...{ ...points, name: "perBody", label: { zh: "每家在册扣分", en: "Points a body on the list" } },
    hint: {
      zh: "通报只说扣分，没有规定分值；都填 0 就不计扣分。",
      en: "The notice names no points; with 0 in all three none are counted.",
    },
  },
  { ...points, name: "perOverdue", label: { zh: "每家超期另扣", en: "Besides, for each that is overdue" } },
  { ...points, name: "perMonth", label: { zh: "每家每满一月另扣", en: "Besides, for each whole month" } },
]);

/** None of them can be chosen wrong. */
const Sheets = fieldsForm<"dishonesty">([
  {
    ...{ kind: "sheets", name: "sheets", label: words.elsewhere },
    hint: { zh: "“严重失信主体名单”表为空时用它。", en: "Used while the sheet 严重失信主体名单 is empty." },
  },
]);

/** The list, the month, the letters, and what a county loses. */
export function DishonestyForm(props: TaskFormProps<"dishonesty">): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const [isGood, setGood] = useState({ month: true, fields: true });
  const { settings, onChange, onValid } = props;

  function judge(part: Partial<typeof isGood>): void {
    const now = { ...isGood, ...part };
    setGood(now);
    onValid(now.month && now.fields);
  }

  return (
    <div className={styles.form}>
      <RegisterButtons caption={words.register} registers={registers} />
      <MonthField
        month={settings.month}
        found={noMonths}
        onChange={(month) => {
          judge({ month: month !== null });
          if (month !== null) onChange({ month });
        }}
      />
      <Fields {...props} onValid={(fields) => judge({ fields })} />
      <div>
        <Disclosure label={text(words.elsewhere)}>
          <Sheets {...props} onValid={() => undefined} />
        </Disclosure>
      </div>
    </div>
  );
}
