import { makeStyles } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../../src";
import { fieldsForm } from "./fields-form";
import { RegisterButtons } from "./register-buttons";
import { type TaskFormProps } from "./task-view";

const registered: Words = {
  zh: "方案和专栏有没有、加扣分、台账交没交，登记在“考核登记”；考核项目和分值在“考核方案”里可以改：",
  en: "What no data shows is written on 考核登记; items and points can be changed on 考核方案:",
};

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
});

const Fields = fieldsForm<"score">([
  { kind: "month", name: "month", label: { zh: "考核月份", en: "Month" } },
  { kind: "ledgers", name: "platform", label: { zh: "平台导出", en: "Platform export" } },
  {
    kind: "ledgers",
    name: "ledgers",
    label: { zh: "被抽查单位的台账", en: "Ledgers of the drawn units" },
    hint: {
      zh: "可以不选；不选则不核查完整性。",
      en: "May be left out; completeness is then not looked into.",
    },
  },
]);

/** The month, the platform's export and the drawn units' ledgers, and the way to what people register. */
export function ScoreForm(props: TaskFormProps<"score">): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <Fields {...props} />
      <RegisterButtons caption={registered} registers={["assessment", "scheme"]} />
    </div>
  );
}
