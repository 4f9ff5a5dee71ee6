import { makeStyles } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { bulletinFigures, bulletinForms, formWords, type SettingsOf, type Words } from "../../../src";
import { Disclosure } from "../disclosure";
import { useWords } from "../use-app";
import { ChoiceField } from "./choice-field";
import { useDetailStyles } from "./detail-styles";
import { type Field } from "./field";
import { fieldsForm } from "./fields-form";
import { RegisterButtons } from "./register-buttons";
import { type TaskFormProps } from "./task-view";

const words = {
  form: { zh: "哪种通报", en: "Which bulletin" },
  templates: {
    zh: "通报的文字在这张表里，可以改；花括号里的数字由附件等算出：",
    en: "The words stand on this sheet and can be changed; figures in braces are filled in:",
  },
  figures: (count: number): Words => ({ zh: `可用的数字（${count} 个）`, en: `Figures to be named (${count})` }),
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
});

const registers = ["bulletin"] as const;

type BulletinField = Field<SettingsOf<"bulletin">>;

const month: BulletinField = { kind: "month", name: "month", label: { zh: "月份", en: "Month" } };

/** The frame of the letter. */
const frame: readonly BulletinField[] = [
  { kind: "text", name: "sender", label: { zh: "发文机关", en: "Sender" }, isOptional: true },
  {
    ...{ kind: "text", name: "number", label: { zh: "发文字号", en: "Number" }, isOptional: true },
    hint: { zh: "如 平信用办〔2024〕5号。", en: "Such as 平信用办〔2024〕5号." },
  },
  { kind: "day", name: "date", label: { zh: "成文日期", en: "Date" }, isOptional: true },
];

const leftOut: BulletinField = {
  ...{ kind: "units", name: "leftOut", label: { zh: "不参加排名的单位", en: "Not ranked" }, whenNone: [] },
  none: { zh: "没有，功能区也参加", en: "None: functional zones are ranked too" },
};

const forms = {
  dual: fieldsForm<"bulletin">([
    month,
    { kind: "ledgers", name: "ledgers", label: { zh: "本月台账", en: "This month's ledgers" } },
    ...frame,
    {
      ...{ kind: "text", name: "drawn", label: { zh: "省级瞒报抽查抽取几条", en: "Rows that the province looked up" } },
      ...{ hint: { zh: "没有抽查就不填，通报里也不写。", en: "Blank: nothing is said of it." }, isOptional: true },
    },
    { kind: "text", name: "concealed", label: { zh: "其中瞒报几条", en: "Of these concealed" }, isOptional: true },
    {
      ...{
        kind: "number",
        name: "high",
        label: { zh: "“报送数量高的”每组取前几位", en: "High: places of each group" },
      },
      ...{ least: 0, most: 50 },
    },
    {
      ...{ kind: "number", name: "few", label: { zh: "县（市、区）不足几条算较少", en: "Few: counties below" } },
      ...{ least: 0, most: 1_000_000 },
    },
    leftOut,
  ]),
  ten: fieldsForm<"bulletin">([
    month,
    {
      ...{ kind: "sheets", name: "sheets", label: { zh: "数据表", en: "Sheets" } },
      hint: {
        zh: "八公示、信用评价、信易贷的明细或各县数量。",
        en: "Rows, or counts by county, of the eight categories, of evaluations, of the loan platform.",
      },
    },
    {
      ...{ kind: "day", name: "until", label: { zh: "统计截至", en: "Counted up to" }, isOptional: true },
      hint: { zh: "不填就是当月最后一天。", en: "Blank is the last day of the month." },
    },
    ...frame,
    {
      ...{ kind: "number", name: "most", label: { zh: "“较多”“较少”各取几位", en: "Much and little: places" } },
      ...{ least: 0, most: 50 },
    },
    {
      ...{ kind: "number", name: "fewKinds", label: { zh: "不足几类算覆盖率低", en: "Low coverage: below" } },
      ...{ least: 0, most: 8 },
    },
    {
      ...{ kind: "number", name: "fewLoans", label: { zh: "信易贷不足几家算较少", en: "Few registrations: below" } },
      ...{ least: 0, most: 1_000_000 },
    },
    leftOut,
  ]),
} as const;

const choices = bulletinForms.map((value) => ({ value, label: formWords[value] }));

/** Which bulletin of which month, its frame, the rules of its ranks, and the way to its words. */
export function BulletinForm(props: TaskFormProps<"bulletin">): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const { settings, onChange, onValid } = props;
  const Fields = forms[settings.form];
  return (
    <div className={styles.form}>
      <ChoiceField
        label={text(words.form)}
        hint={undefined}
        value={settings.form}
        choices={choices}
        onChange={(form) => {
          // Fields that were typed wrong may be gone with the other form.
          onValid(true);
          onChange({ form });
        }}
      />
      <Fields {...props} />
      <RegisterButtons caption={words.templates} registers={registers} />
      <div>
        <Disclosure label={text(words.figures(bulletinFigures.length))}>
          <FigureNames />
        </Disclosure>
      </div>
    </div>
  );
}

/** Every figure that a template may name, with what it is. */
function FigureNames(): ReactNode {
  const styles = useDetailStyles();
  const text = useWords();
  return (
    <ul className={styles.list}>
      {bulletinFigures.map(({ name, meaning }) => (
        <li key={name} className={styles.item}>
          {`{${name}}`}
          <p className={styles.quiet}>{text(meaning)}</p>
        </li>
      ))}
    </ul>
  );
}
