import { Field, Input, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type Words } from "../../../src";
import { useWords } from "../use-app";
import { fieldLook, type FieldLook } from "./field-look";

const words = {
  wrong: { zh: "请选一天，如 2024-02-29。", en: "Choose a day, such as 2024-02-29." },
} as const satisfies Record<string, Words>;

const useStyles = makeStyles({
  narrow: { maxWidth: "12em", fontVariantNumeric: "tabular-nums" },
});

/** A day, `YYYY-MM-DD`; `""` where it may be left blank. */
export function DayField(
  props: FieldLook & {
    readonly day: string;
    readonly isOptional?: boolean;
    /** `null` while there is none where one is needed. */
    readonly onChange: (day: string | null) => void;
  },
): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const { day, isOptional = false, onChange } = props;
  const [isMissing, setIsMissing] = useState(false);

  function change(value: string): void {
    const isGone = value === "" && !isOptional;
    setIsMissing(isGone);
    onChange(isGone ? null : value);
  }

  return (
    <Field
      {...fieldLook(props)}
      {...(isMissing && { validationMessage: text(words.wrong), validationState: "error" as const })}
    >
      <Input
        type="date"
        className={styles.narrow}
        value={isMissing ? "" : day}
        onChange={(_, { value }) => change(value)}
      />
    </Field>
  );
}
