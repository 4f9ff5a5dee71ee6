import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { type InstalledFunction, type ParameterMetadata, type ValueType } from "./function-metadata";

/** A value on its way to the client. */
export type ArgumentValue = string | number | boolean | null | ErrorArgument | readonly ArgumentValue[];

interface ErrorArgument {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

/** What a function is called with, or the error that its cell shows because it cannot be called. */
export type Arguments = { readonly values: ArgumentValue[] } | { readonly error: string };

/** Turns the engine's arguments into what the metadata says that the function takes. */
export function argumentValues(variants: readonly FunctionVariantType[], fn: InstalledFunction): Arguments {
  const { parameters } = fn.metadata;
  const last = parameters.at(-1);
  const repeats = last?.repeating === true;
  const fixed = repeats ? parameters.length - 1 : parameters.length;
  const needed = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  if (variants.length < needed || (!repeats && variants.length > fixed)) return { error: "#VALUE!" };
  try {
    const values = parameters.slice(0, fixed).map((parameter, index) => argument(variants[index], parameter, fn));
    if (repeats) values.push(variants.slice(fixed).map((variant) => argument(variant, last, fn)));
    return { values };
  } catch (error) {
    if (error instanceof Unfit) return { error: error.code };
    throw error;
  }
}

/** Thrown where an argument cannot be given to the function. */
class Unfit extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

function argument(
  variant: FunctionVariantType | undefined,
  { type = "any", dimensionality = "scalar", optional = false }: ParameterMetadata,
  fn: InstalledFunction,
): ArgumentValue {
  const takesErrors = fn.takesErrors && type === "any";
  if (variant === undefined) return null;
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    // Excel on the web does not cut whole columns and rows down to what is used of them.
    if (reference.isColumn() || reference.isRow()) throw new Unfit("#CALC!");
    return fromArray(reference.toArrayValueObject(), type, dimensionality, takesErrors);
  }
  const value = variant as BaseValueObject;
  if (value.isArray()) return fromArray(value as ArrayValueObject, type, dimensionality, takesErrors);
  if (value.isNull() && (optional || dimensionality === "scalar")) return null;
  const scalar = coerced(value, type, takesErrors);
  return dimensionality === "matrix" ? [[scalar]] : scalar;
}

function fromArray(
  array: ArrayValueObject,
  type: ValueType,
  dimensionality: ParameterMetadata["dimensionality"],
  takesErrors: boolean,
): ArgumentValue {
  const rows = array.getRowCount();
  const columns = array.getColumnCount();
  if (dimensionality === "matrix")
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const value = array.get(row, column);
        return !value || value.isNull() ? emptyInMatrix[type] : coerced(value, type, takesErrors);
      }),
    );
  if (rows !== 1 || columns !== 1) throw new Unfit("#VALUE!");
  const only = array.get(0, 0);
  return !only || only.isNull() ? null : coerced(only, type, takesErrors);
}

/** An empty cell inside a range; as the only argument it is null. */
const emptyInMatrix: Readonly<Record<ValueType, ArgumentValue>> = { any: "", string: "", number: 0, boolean: false };

function coerced(value: BaseValueObject, type: ValueType, takesErrors: boolean): ArgumentValue {
  if (value.isError()) {
    const code = String(value.getValue());
    if (takesErrors && code !== "#BUSY!") return { type: "CustomFunctionError", code };
    throw new Unfit(code === "#BUSY!" ? code : "#VALUE!");
  }
  const raw = value.isBoolean() ? Boolean(value.getValue()) : value.getValue();
  if (type === "any") return raw;
  if (type === "string") return typeof raw === "boolean" ? String(raw).toUpperCase() : String(raw);
  if (type === "number") return toNumber(raw);
  return toBoolean(raw);
}

function toNumber(raw: string | number | boolean): number {
  if (typeof raw !== "string") return Number(raw);
  const number = Number(raw);
  if (raw.trim() === "" || Number.isNaN(number)) throw new Unfit("#VALUE!");
  return number;
}

function toBoolean(raw: string | number | boolean): boolean {
  if (typeof raw !== "string") return Boolean(raw);
  const text = raw.toUpperCase();
  if (text !== "TRUE" && text !== "FALSE") throw new Unfit("#VALUE!");
  return text === "TRUE";
}
