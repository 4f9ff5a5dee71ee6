import { Checkbox, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type Words } from "../../../src";
import { Disclosure } from "../disclosure";
import { useWords } from "../use-app";
import { type FieldLook } from "./field-look";

const words = {
  all: (units: number): Words => ({ zh: `全部 ${units} 个单位`, en: `All ${units} units` }),
  chosen: (units: number): Words => ({
    zh: `只要 ${units} 个单位`,
    en: `Only ${units} ${units === 1 ? "unit" : "units"}`,
  }),
  choose: { zh: "选单位", en: "Choose units" },
  find: { zh: "查找单位", en: "Find a unit" },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  picker: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { padding: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  // What is out of sight is not laid out.
  unit: { contentVisibility: "auto", containIntrinsicSize: "auto 32px" },
});

/** Chooses units of the roster; none chosen is all of them, unless `none` says something else. */
export function UnitPicker(
  props: FieldLook & {
    readonly units: readonly string[];
    readonly chosen: readonly string[];
    readonly none?: string | undefined;
    /** In the order of the roster. */
    readonly onChange: (chosen: readonly string[]) => void;
  },
): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const { label, hint, units, chosen, none, onChange } = props;
  const [wanted, setWanted] = useState("");
  const found = units.filter((unit) => unit.includes(wanted.trim()));

  const toggle = (unit: string, isChosen: boolean): void =>
    onChange(units.filter((each) => (each === unit ? isChosen : chosen.includes(each))));

  return (
    <fieldset className={styles.picker}>
      <legend className={styles.legend}>{label}</legend>
      {hint !== undefined && <p className={styles.quiet}>{hint}</p>}
      <p className={styles.quiet}>
        {chosen.length > 0 ? text(words.chosen(chosen.length)) : (none ?? text(words.all(units.length)))}
      </p>
      {units.length > 0 && (
        <Disclosure label={text(words.choose)}>
          <div className={styles.list}>
            <SearchBox
              aria-label={text(words.find)}
              placeholder={text(words.find)}
              value={wanted}
              onChange={(_, { value }) => setWanted(value)}
            />
            {found.map((unit) => (
              <div key={unit} className={styles.unit}>
                <Checkbox
                  label={unit}
                  checked={chosen.includes(unit)}
                  onChange={(_, { checked }) => toggle(unit, checked === true)}
                />
              </div>
            ))}
          </div>
        </Disclosure>
      )}
    </fieldset>
  );
}
