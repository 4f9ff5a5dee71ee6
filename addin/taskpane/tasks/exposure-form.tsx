import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type ReminderTemplates, reminderTemplates, type Words } from "../../../src";
import { Disclosure } from "../disclosure";
import { useWords } from "../use-app";
import { fieldsForm } from "./fields-form";
import { RegisterButtons } from "./register-buttons";
import { type TaskFormProps } from "./task-view";

const words = {
  register: {
    zh: "曝光过的案件登记在这张表里，一条一行：",
    en: "What the media have reported stands on this sheet, one row a case:",
  },
  texts: { zh: "修改提醒和提示函的文字", en: "Change the wording" },
  reset: { zh: "恢复原来的文字", en: "Back to the original" },
} as const satisfies Record<string, Words>;

/** In the order in which they are read. */
const templates: readonly { readonly name: keyof ReminderTemplates; readonly label: Words }[] = [
  { name: "phone", label: { zh: "电话提醒", en: "On the phone" } },
  { name: "title", label: { zh: "函的标题", en: "Title of the letter" } },
  { name: "opening", label: { zh: "函的开头", en: "Opening" } },
  { name: "item", label: { zh: "每条曝光", en: "Each case" } },
  { name: "closing", label: { zh: "函的结尾", en: "Closing" } },
];

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  texts: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" },
});

const Fields = fieldsForm<"exposure">([
  { kind: "ledgers", name: "ledgers", label: { zh: "平台导出", en: "Platform export" } },
  {
    kind: "number",
    name: "daysBefore",
    label: { zh: "决定日期最早在曝光前几天", en: "Decided at most so many days before" },
    least: 0,
    most: 3650,
  },
  {
    kind: "number",
    name: "daysAfter",
    label: { zh: "最晚在曝光后几天", en: "And at most so many days after" },
    least: 0,
    most: 3650,
  },
  {
    kind: "day",
    name: "due",
    label: { zh: "反馈期限", en: "Answer by" },
    hint: { zh: "不填就是三个工作日后。", en: "Blank is the third working day from now." },
    isOptional: true,
  },
  { kind: "text", name: "sender", label: { zh: "提示函的署名", en: "Signed by" }, isOptional: true },
]);

/** The export, the days, the letter's frame, and its words. */
export function ExposureForm(props: TaskFormProps<"exposure">): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const { settings, onChange } = props;
  return (
    <div className={styles.form}>
      <Fields {...props} />
      <RegisterButtons caption={words.register} registers={["exposures"]} />
      <div>
        <Disclosure label={text(words.texts)}>
          <div className={styles.texts}>
            {templates.map(({ name, label }) => (
              <Field key={name} label={text(label)}>
                <Textarea
                  size="small"
                  resize="vertical"
                  maxLength={2000}
                  value={settings.templates[name]}
                  onChange={(_, { value }) => onChange({ templates: { ...settings.templates, [name]: value } })}
                />
              </Field>
            ))}
            <Button size="small" onClick={() => onChange({ templates: reminderTemplates })}>
              {text(words.reset)}
            </Button>
          </div>
        </Disclosure>
      </div>
    </div>
  );
}
