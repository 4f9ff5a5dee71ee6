import { makeStyles } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../../src";
import { fieldsForm } from "./fields-form";
import { RegisterButtons } from "./register-buttons";
import { type TaskFormProps } from "./task-view";

const recorded: Words = {
  zh: "以前抽到过谁，登记在这张表里：",
  en: "Who was drawn before stands on this sheet:",
};

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
});

const Fields = fieldsForm<"sample">([
  {
    kind: "text",
    name: "seed",
    label: { zh: "种子", en: "Seed" },
    hint: {
      zh: "事先谁也定不了的一段文字，如当天公布的开奖号码。种子和日期相同，抽出的单位就相同。",
      en: "A text that nobody could choose beforehand, such as the day's lottery numbers. The same seed and day draw the same units.",
    },
  },
  { kind: "day", name: "day", label: { zh: "抽样日期", en: "Day of the draw" } },
  { kind: "month", name: "month", label: { zh: "抽查哪个月的台账", en: "Month whose ledgers are checked" } },
  { kind: "number", name: "municipal", label: { zh: "市直抽几家", en: "Municipal units" }, least: 0, most: 999 },
  { kind: "number", name: "county", label: { zh: "县（市、区）抽几家", en: "Counties" }, least: 0, most: 999 },
  {
    kind: "number",
    name: "avoid",
    label: { zh: "回避前几次抽中的单位", en: "Draws before whose units are avoided" },
    hint: { zh: "其余单位不够时，抽中间隔最久的。", en: "Where the others are too few, those drawn longest ago." },
    least: 0,
    most: 99,
  },
  {
    kind: "choice",
    name: "kind",
    label: { zh: "参加的单位", en: "Who takes part" },
    choices: [
      { value: null, label: { zh: "有许可或处罚职能的", en: "Units that decide anything" } },
      { value: "licence", label: { zh: "有许可职能的", en: "Units that grant licences" } },
      { value: "penalty", label: { zh: "有处罚职能的", en: "Units that impose penalties" } },
    ],
  },
]);

/** Seed, day and numbers, and the way to the draws before. */
export function SampleForm(props: TaskFormProps<"sample">): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <Fields {...props} />
      <RegisterButtons caption={recorded} registers={["samples"]} />
    </div>
  );
}
