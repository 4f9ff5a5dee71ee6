import { Field, Input, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type Words } from "../../../src";
import { useWords } from "../use-app";
import { fieldLook, type FieldLook } from "./field-look";

const words = {
  wrong: (least: number, most: number): Words => ({
    zh: `请填 ${least} 到 ${most} 之间的整数。`,
    en: `A whole number from ${least} to ${most}.`,
  }),
} as const;

const useStyles = makeStyles({
  narrow: { maxWidth: "8em", fontVariantNumeric: "tabular-nums" },
});

/** A whole number. */
export function NumberField(
  props: FieldLook & {
    readonly value: number;
    readonly least: number;
    readonly most: number;
    /** `null` while what is typed is none. */
    readonly onChange: (value: number | null) => void;
  },
): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const { value, least, most, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);

  function change(written: string): void {
    const number = Number(written);
    const isGood = /^\d{1,9}$/.test(written.trim()) && number >= least && number <= most;
    setTyped(isGood ? null : written);
    onChange(isGood ? number : null);
  }

  return (
    <Field
      {...fieldLook(props)}
      {...(typed !== null && { validationMessage: text(words.wrong(least, most)), validationState: "error" as const })}
    >
      <Input
        className={styles.narrow}
        inputMode="numeric"
        value={typed ?? String(value)}
        maxLength={9}
        onChange={(_, { value: written }) => change(written)}
      />
    </Field>
  );
}
