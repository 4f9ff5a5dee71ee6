import { type LedgerRef, type Words } from "../../../src";

/** The names of the settings that hold such a value. */
type NamesOf<Settings, Value> = {
  readonly [Name in keyof Settings & string]: Settings[Name] extends Value ? Name : never;
}[keyof Settings & string];

interface FieldLook {
  readonly label: Words;
  readonly hint?: Words;
}

/** A setting as a form shows it, by what is typed or chosen. */
export type Field<Settings> = FieldLook &
  (
    | { readonly kind: "ledgers"; readonly name: NamesOf<Settings, readonly LedgerRef[]> }
    | { readonly kind: "sheets"; readonly name: NamesOf<Settings, readonly string[]> }
    | {
        readonly kind: "units";
        readonly name: NamesOf<Settings, readonly string[] | null>;
        /** What the setting holds where none is chosen. */
        readonly whenNone: readonly [] | null;
        /** What that means; all units where left out. */
        readonly none?: Words;
      }
    | {
        /** A month is `YYYY-MM`, a day `YYYY-MM-DD`. */
        readonly kind: "text" | "day" | "month";
        readonly name: NamesOf<Settings, string>;
        /** Whether it may be left blank. */
        readonly isOptional?: true;
      }
    | {
        readonly kind: "number";
        readonly name: NamesOf<Settings, number>;
        readonly least: number;
        readonly most: number;
        /** How many decimals it may have; a whole number where left out. */
        readonly decimals?: number;
      }
    | { readonly kind: "switch"; readonly name: NamesOf<Settings, boolean> }
    | {
        readonly kind: "choice";
        readonly name: keyof Settings & string;
        readonly choices: readonly { readonly value: Settings[keyof Settings]; readonly label: Words }[];
      }
  );
