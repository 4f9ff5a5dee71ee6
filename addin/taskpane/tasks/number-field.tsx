import { Field, Input, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type Words } from "../../../src";
import { useWords } from "../use-app";
import { fieldLook, type FieldLook } from "./field-look";

const words = {
  wrong: (least: number, most: number, decimals: number): Words =>
    decimals === 0
      ? { zh: `请填 ${least} 到 ${most} 之间的整数。`, en: `A whole number from ${least} to ${most}.` }
      : {
          zh: `请填 ${least} 到 ${most} 之间的数，最多 ${decimals} 位小数。`,
          en: `A number from ${least} to ${most} with at most ${decimals} decimals.`,
        },
} as const;

const useStyles = makeStyles({
  narrow: { maxWidth: "8em", fontVariantNumeric: "tabular-nums" },
});

/** A whole number, or one with so many decimals. */
export function NumberField(
  props: FieldLook & {
    readonly value: number;
    readonly least: number;
    readonly most: number;
    readonly decimals: number;
    /** `null` while what is typed is none. */
    readonly onChange: (value: number | null) => void;
  },
): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const { value, least, most, decimals, onChange } = props;
  const form = decimals === 0 ? /^\d{1,9}$/ : new RegExp(`^\\d{1,6}(\\.\\d{1,${decimals}})?$`);
  const [typed, setTyped] = useState<string | null>(null);

  function change(written: string): void {
    const number = Number(written);
    const isGood = form.test(written.trim()) && number >= least && number <= most;
    setTyped(isGood ? null : written);
    onChange(isGood ? number : null);
  }

  return (
    <Field
      {...fieldLook(props)}
      {...(typed !== null && {
        validationMessage: text(words.wrong(least, most, decimals)),
        validationState: "error" as const,
      })}
    >
      <Input
        className={styles.narrow}
        inputMode={decimals === 0 ? "numeric" : "decimal"}
        value={typed ?? String(value)}
        maxLength={9}
        onChange={(_, { value: written }) => change(written)}
      />
    </Field>
  );
}
