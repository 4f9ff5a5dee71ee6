import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type FoundMonth, readMonth, type Words } from "../../src";
import { rowsInWords } from "./rows-in-words";
import { useWords } from "./use-app";

const words = {
  month: { zh: "月份", en: "Month" },
  found: ({ month, rows }: FoundMonth): Words => ({
    zh: `${inWords(month).zh}（${rowsInWords(rows).zh}）`,
    en: `${inWords(month).en} (${rowsInWords(rows).en})`,
  }),
  other: { zh: "其他月份……", en: "Another month…" },
  typed: { zh: "其他月份，如 2024-02", en: "Another month, such as 2024-02" },
  wrong: { zh: "请写成“年-月”，如 2024-02。", en: "Write year and month, such as 2024-02." },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "8px" },
  narrow: { maxWidth: "12em", fontVariantNumeric: "tabular-nums" },
  select: { "& select": { fontSize: tokens.fontSizeBase300 } },
});

/** What the list shows for the field below it. No month reads so. */
const another = "other";

/** A month: one that rows belong to, or any other. */
export function MonthField(props: {
  /** “Month” where left out. */
  readonly label?: string;
  readonly month: string;
  readonly found: readonly FoundMonth[];
  /** `null` while what is typed is no month. */
  readonly onChange: (month: string | null) => void;
}): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const { month, found, onChange } = props;
  const label = props.label ?? text(words.month);
  const isFound = found.some((each) => each.month === month);
  const [typed, setTyped] = useState<string | null>(isFound ? null : month);
  const isTyping = typed !== null || !isFound;
  const written = typed ?? month;

  function choose(value: string): void {
    if (value === another) {
      setTyped(month);
      return;
    }
    setTyped(null);
    onChange(value);
  }

  function type(value: string): void {
    setTyped(value);
    const wanted = value.trim();
    onChange(readMonth(wanted) === null ? null : wanted);
  }

  return (
    <div className={styles.field}>
      {found.length > 0 && (
        <Field label={label}>
          <Select
            className={styles.select}
            value={isTyping ? another : month}
            onChange={(_, { value }) => choose(value)}
          >
            {found.map((each) => (
              <option key={each.month} value={each.month}>
                {text(words.found(each))}
              </option>
            ))}
            <option value={another}>{text(words.other)}</option>
          </Select>
        </Field>
      )}
      {isTyping && (
        <Field
          label={found.length > 0 ? text(words.typed) : label}
          {...(readMonth(written.trim()) === null && {
            validationMessage: text(words.wrong),
            validationState: "error" as const,
          })}
        >
          <Input
            className={styles.narrow}
            value={written}
            maxLength={10}
            placeholder="2024-02"
            onChange={(_, { value }) => type(value)}
          />
        </Field>
      )}
    </div>
  );
}

const englishMonth = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** `2024 年 2 月`, from `2024-02`. */
function inWords(month: string): Words {
  const [year = "", number = ""] = month.split("-");
  return { zh: `${year} 年 ${Number(number)} 月`, en: englishMonth.format(new Date(`${month}-01T00:00:00Z`)) };
}
