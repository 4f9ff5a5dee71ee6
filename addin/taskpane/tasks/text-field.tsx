import { Field, Input } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type Words } from "../../../src";
import { useWords } from "../use-app";
import { fieldLook, type FieldLook } from "./field-look";

const words = { blank: { zh: "请填写。", en: "Fill this in." } } as const satisfies Record<string, Words>;

/** A line of text. A blank one that is needed is objected to once it has been touched. */
export function TextField(
  props: FieldLook & {
    readonly value: string;
    readonly isOptional?: boolean;
    readonly onChange: (value: string) => void;
  },
): ReactNode {
  const text = useWords();
  const [isTouched, setIsTouched] = useState(false);
  const { value, isOptional = false, onChange } = props;
  const isWrong = isTouched && !isOptional && value.trim() === "";
  return (
    <Field
      {...fieldLook(props)}
      {...(isWrong && { validationMessage: text(words.blank), validationState: "error" as const })}
    >
      <Input
        value={value}
        maxLength={200}
        onBlur={() => setIsTouched(true)}
        onChange={(_, { value: typed }) => onChange(typed)}
      />
    </Field>
  );
}
