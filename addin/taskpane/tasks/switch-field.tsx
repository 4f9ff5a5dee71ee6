import { Field, makeStyles, Switch } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type FieldLook } from "./field-look";

const useStyles = makeStyles({
  switch: { marginInlineStart: "-8px" },
});

/** Something that is so or not. */
export function SwitchField(
  props: FieldLook & { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void },
): ReactNode {
  const styles = useStyles();
  const { label, hint, isOn, onChange } = props;
  return (
    <Field {...(hint !== undefined && { hint })}>
      <Switch className={styles.switch} checked={isOn} label={label} onChange={(_, { checked }) => onChange(checked)} />
    </Field>
  );
}
