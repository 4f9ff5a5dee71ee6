import { makeStyles } from "@fluentui/react-components";
import { type ComponentType, type ReactNode, useState } from "react";
import { type FoundMonth, type LedgerRef, type SettingsOf } from "../../../src";
import { type TaskId } from "../../ports/engine";
import { MonthField } from "../month-field";
import { useAppState, useWords } from "../use-app";
import { ChoiceField } from "./choice-field";
import { DayField } from "./day-field";
import { type Field } from "./field";
import { LedgerPicker } from "./ledger-picker";
import { NumberField } from "./number-field";
import { SheetPicker } from "./sheet-picker";
import { SwitchField } from "./switch-field";
import { TaskFiles } from "./task-files";
import { type TaskFormProps } from "./task-view";
import { TextField } from "./text-field";
import { UnitPicker } from "./unit-picker";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
});

const noMonths: readonly FoundMonth[] = [];

/** The form of a task that asks for nothing but plain settings. */
export function fieldsForm<Id extends TaskId>(
  fields: readonly Field<SettingsOf<Id>>[],
): ComponentType<TaskFormProps<Id>> {
  return function PlainForm(props) {
    const styles = useStyles();
    const [wrong, setWrong] = useState<readonly string[]>([]);
    const { onChange, onValid } = props;

    /** `null` is what cannot be used. */
    function change(name: string, value: unknown): void {
      const others = wrong.filter((each) => each !== name);
      const now = value === null ? [...others, name] : others;
      setWrong(now);
      onValid(now.length === 0);
      if (value !== null) onChange({ [name]: value } as Partial<SettingsOf<Id>>);
    }

    return (
      <div className={styles.form}>
        {fields.some(({ kind }) => kind === "ledgers") && <TaskFiles />}
        {fields.map((field) => (
          <PlainField
            key={field.name}
            {...props}
            // What a setting holds is said by the kind of its field.
            field={field as Field<AnySettings>}
            value={new Map<string, unknown>(Object.entries(props.settings)).get(field.name)}
            onTyped={(value) => change(field.name, value)}
            onChosen={(value) => onChange({ [field.name]: value } as Partial<SettingsOf<Id>>)}
          />
        ))}
      </div>
    );
  };
}

type AnySettings = Readonly<Record<string, never>>;

function PlainField(
  props: Pick<TaskFormProps<TaskId>, "ledgers" | "sheets" | "units"> & {
    readonly field: Field<AnySettings>;
    readonly value: unknown;
    readonly onTyped: (value: unknown) => void;
    readonly onChosen: (value: unknown) => void;
  },
): ReactNode {
  const text = useWords();
  const months = useAppState((state) => state.checked?.summary.months ?? noMonths);
  const { field, value, ledgers, sheets, units, onTyped, onChosen } = props;
  const look = { label: text(field.label), hint: field.hint === undefined ? undefined : text(field.hint) };
  switch (field.kind) {
    case "ledgers":
      return <LedgerPicker {...look} ledgers={ledgers} chosen={value as readonly LedgerRef[]} onChange={onChosen} />;
    case "sheets":
      return <SheetPicker {...look} sheets={sheets} chosen={value as readonly string[]} onChange={onChosen} />;
    case "units":
      return (
        <UnitPicker
          {...look}
          units={units}
          chosen={(value as readonly string[] | null) ?? []}
          none={field.none === undefined ? undefined : text(field.none)}
          onChange={(chosen) => onChosen(chosen.length === 0 ? field.whenNone : chosen)}
        />
      );
    case "month":
      return <MonthField {...look} month={value as string} found={months} onChange={onTyped} />;
    case "day":
      return <DayField {...look} day={value as string} isOptional={field.isOptional === true} onChange={onTyped} />;
    case "text":
      return <TextField {...look} value={value as string} isOptional={field.isOptional === true} onChange={onTyped} />;
    case "number":
      return (
        <NumberField
          {...look}
          value={value as number}
          least={field.least}
          most={field.most}
          decimals={field.decimals ?? 0}
          onChange={onTyped}
        />
      );
    case "switch":
      return <SwitchField {...look} isOn={value as boolean} onChange={onChosen} />;
    case "choice":
      return <ChoiceField {...look} value={value} choices={field.choices} onChange={onChosen} />;
  }
}
