import { makeStyles } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../../src";
import { fieldsForm } from "./fields-form";
import { RegisterButtons } from "./register-buttons";
import { type TaskFormProps } from "./task-view";

const words = {
  templates: {
    zh: "通报的文字在这张表里，可以改；花括号里的数字由附件算出：",
    en: "The words stand on this sheet and can be changed; figures in braces are filled in:",
  },
} as const satisfies Record<string, Words>;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
});

const registers = ["bulletin"] as const;

const Fields = fieldsForm<"bulletin">([
  {
    kind: "choice",
    name: "form",
    label: { zh: "哪种通报", en: "Which bulletin" },
    choices: [
      { value: "dual", label: { zh: "双公示（每月）", en: "Dual disclosure (monthly)" } },
      { value: "ten", label: { zh: "十公示", en: "Ten disclosures" } },
    ],
  },
  { kind: "month", name: "month", label: { zh: "月份", en: "Month" } },
  {
    ...{ kind: "ledgers", name: "ledgers", label: { zh: "本月台账", en: "This month's ledgers" } },
    hint: { zh: "双公示通报用。", en: "For the dual-disclosure bulletin." },
  },
  {
    ...{ kind: "sheets", name: "sheets", label: { zh: "其他数据表", en: "Other sheets" } },
    hint: {
      zh: "八公示、信用评价、信易贷的明细或统计表。",
      en: "Rows or counts of the eight categories, of evaluations, of the loan platform.",
    },
  },
  {
    ...{ kind: "day", name: "until", label: { zh: "十公示统计截至", en: "Ten disclosures counted up to" } },
    ...{ hint: { zh: "不填就是当月最后一天。", en: "Blank is the last day of the month." }, isOptional: true },
  },
  { kind: "text", name: "sender", label: { zh: "发文机关", en: "Sender" }, isOptional: true },
  {
    ...{ kind: "text", name: "number", label: { zh: "发文字号", en: "Number" }, isOptional: true },
    hint: { zh: "如 平信用办〔2024〕5号。", en: "Such as 平信用办〔2024〕5号." },
  },
  { kind: "day", name: "date", label: { zh: "成文日期", en: "Date" }, isOptional: true },
  {
    ...{ kind: "text", name: "drawn", label: { zh: "省级瞒报抽查：抽取几条", en: "Province's check: rows drawn" } },
    ...{ hint: { zh: "没有抽查就不填。", en: "Blank where there was none." }, isOptional: true },
  },
  { kind: "text", name: "concealed", label: { zh: "其中瞒报几条", en: "Of these concealed" }, isOptional: true },
  {
    ...{ kind: "number", name: "high", label: { zh: "“报送数量高的”每组取前几位", en: "High: places of each group" } },
    ...{ least: 0, most: 50 },
  },
  {
    ...{
      kind: "number",
      name: "few",
      label: { zh: "县（市、区）不足多少条算少", en: "Few: counties below so many rows" },
    },
    ...{ least: 0, most: 1_000_000 },
  },
  {
    ...{ kind: "units", name: "leftOut", label: { zh: "不参加排名的单位", en: "Not ranked" }, whenNone: [] },
    none: { zh: "没有，功能区也参加", en: "None: functional zones are ranked too" },
  },
]);

/** Which bulletin of which month, its frame, the rules of its ranks, and the way to its words. */
export function BulletinForm(props: TaskFormProps<"bulletin">): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <Fields {...props} />
      <RegisterButtons caption={words.templates} registers={registers} />
    </div>
  );
}
