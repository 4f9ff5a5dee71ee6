import { invalidArgument } from "../protocol/excel-error";
import { type HostObject } from "./host-object";

/** What a property accepts: gives the value to keep, or refuses with `InvalidArgument`. */
export type Check<Value> = (value: unknown) => Value;

export const flag: Check<boolean> = (value) => {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
};

export const text: Check<string> = (value) => {
  if (typeof value !== "string") throw invalidArgument();
  return value;
};

export const numberWithin =
  (least: number, most: number): Check<number> =>
  (value) => {
    if (typeof value !== "number" || !(value >= least && value <= most)) throw invalidArgument();
    return value;
  };

export const anyNumber = numberWithin(-Infinity, Infinity);

export const oneOf =
  <Value extends string>(values: readonly Value[]): Check<Value> =>
  (value) => {
    const known = values.find((one) => one === value);
    if (known === undefined) throw invalidArgument();
    return known;
  };

/** "" stands for what Excel chooses by itself. */
export const orAutomatic =
  <Value>(check: Check<Value>): Check<Value | ""> =>
  (value) =>
    value === "" ? "" : check(value);

/** An object whose properties are kept together; `change` writes some of them. */
export interface SettingsHolder<State> extends HostObject {
  readonly kept: State;
  change(change: Partial<State>): void;
}

/** Declares a property of the class for each check: it reads what is kept, and keeps what the check lets through. */
export function defineSettings<State>(
  holder: { prototype: SettingsHolder<State> },
  checks: { readonly [Name in keyof State]?: Check<State[Name]> },
): void {
  for (const [name, check] of Object.entries(checks) as [keyof State & string, Check<State[keyof State]>][])
    Object.defineProperty(holder.prototype, name, {
      configurable: true,
      get(this: SettingsHolder<State>) {
        return this.kept[name];
      },
      set(this: SettingsHolder<State>, value: unknown) {
        this.change({ [name]: check(value) } as unknown as Partial<State>);
      },
    });
}
