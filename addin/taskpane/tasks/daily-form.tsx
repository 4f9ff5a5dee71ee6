import { type ReactNode, useState } from "react";
import { isoDate, readDay, spanAround, type SettingsOf, type SpanKind, type Words } from "../../../src";
import { useWords } from "../use-app";
import { ChoiceField } from "./choice-field";
import { DayField } from "./day-field";
import { useDetailStyles } from "./detail-styles";
import { LedgerPicker } from "./ledger-picker";
import { RegisterButtons } from "./register-buttons";
import { TaskFiles } from "./task-files";
import { type TaskFormProps } from "./task-view";
import { TextField } from "./text-field";

const words = {
  platform: { zh: "平台导出", en: "Platform export" },
  day: { zh: "统计到哪一天", en: "Day" },
  dayHint: { zh: "连续未报送的周数从这一天往回数。", en: "Silent weeks are counted back from it." },
  span: { zh: "统计范围", en: "Range" },
  from: { zh: "接收日期从", en: "Received from" },
  to: { zh: "到", en: "To" },
  sender: { zh: "提示函的署名", en: "Signed by" },
  definitions: {
    zh: "九个栏目怎么算，写在这张表里，可以改：",
    en: "How the nine columns are counted stands on this sheet and can be changed:",
  },
} as const satisfies Record<string, Words>;

const registers = ["definitions"] as const;

type Range = SpanKind | "own";

const ranges: readonly { readonly value: Range; readonly label: Words }[] = [
  { value: "day", label: { zh: "当天", en: "The day" } },
  { value: "week", label: { zh: "当周", en: "Its week" } },
  { value: "month", label: { zh: "当月", en: "Its month" } },
  { value: "own", label: { zh: "自选区间", en: "Other days" } },
];

/** The export, the day and the range around it, and the way to the definitions. */
export function DailyForm(props: TaskFormProps<"daily">): ReactNode {
  const styles = useDetailStyles();
  const text = useWords();
  const { settings, ledgers, onChange, onValid } = props;
  const [range, setRange] = useState<Range>(() => rangeOf(settings));
  const [wrong, setWrong] = useState<readonly string[]>([]);

  /** `null` is what cannot be used. */
  function typed(name: "day" | "from" | "to", value: string | null): void {
    const now = [...wrong.filter((each) => each !== name), ...(value === null ? [name] : [])];
    setWrong(now);
    onValid(now.length === 0);
    if (value === null) return;
    onChange(name === "day" ? { day: value, ...spanOf(value, range) } : { [name]: value });
  }

  function chosen(value: Range): void {
    setRange(value);
    // The days of a range of one's own are gone with their fields.
    setWrong(wrong.filter((each) => each === "day"));
    onValid(!wrong.includes("day"));
    onChange(spanOf(settings.day, value));
  }

  return (
    <div className={styles.detail}>
      <TaskFiles />
      <LedgerPicker
        label={text(words.platform)}
        ledgers={ledgers}
        chosen={settings.ledgers}
        onChange={(chosenLedgers) => onChange({ ledgers: chosenLedgers })}
      />
      <DayField
        label={text(words.day)}
        hint={text(words.dayHint)}
        day={settings.day}
        onChange={(value) => typed("day", value)}
      />
      <ChoiceField label={text(words.span)} value={range} choices={ranges} onChange={chosen} />
      {range === "own" && (
        <>
          <DayField label={text(words.from)} day={settings.from} onChange={(value) => typed("from", value)} />
          <DayField label={text(words.to)} day={settings.to} onChange={(value) => typed("to", value)} />
        </>
      )}
      <TextField
        label={text(words.sender)}
        value={settings.sender}
        isOptional
        onChange={(sender) => onChange({ sender })}
      />
      <RegisterButtons caption={words.definitions} registers={registers} />
    </div>
  );
}

/** The days of a range around a day; none to be set for a range of one's own. */
function spanOf(day: string, range: Range): Partial<SettingsOf<"daily">> {
  const around = readDay(day, false);
  if (range === "own" || around === null) return {};
  const { from, to } = spanAround(around, range);
  return { from: isoDate(from), to: isoDate(to) };
}

/** The range that settings have. */
function rangeOf({ day, from, to }: SettingsOf<"daily">): Range {
  const found = ranges.find(({ value }) => {
    const span = spanOf(day, value);
    return span.from === from && span.to === to;
  });
  return found?.value ?? "own";
}
