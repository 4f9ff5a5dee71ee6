import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../../src";
import { useWords } from "../use-app";
import { fieldLook, type FieldLook } from "./field-look";

const useStyles = makeStyles({
  select: { "& select": { fontSize: tokens.fontSizeBase300 } },
});

/** One of a few. */
export function ChoiceField<T>(
  props: FieldLook & {
    readonly value: T;
    readonly choices: readonly { readonly value: T; readonly label: Words }[];
    readonly onChange: (value: T) => void;
  },
): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const { value, choices, onChange } = props;
  return (
    <Field {...fieldLook(props)}>
      <Select
        className={styles.select}
        value={choices.findIndex((each) => each.value === value)}
        onChange={(_, { value: chosen }) => {
          const choice = choices[Number(chosen)];
          if (choice !== undefined) onChange(choice.value);
        }}
      >
        {choices.map(({ label }, index) => (
          <option key={label.zh} value={index}>
            {text(label)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
