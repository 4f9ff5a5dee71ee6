import { invalidArgument } from "../protocol/excel-error";

/** Excel keeps no more characters of a property's key or text. */
export const longestProperty = 255;

/** A key of a property as it is to be kept: as it was first written, since keys match without regard to case. */
export function propertyKey(known: Readonly<Record<string, unknown>>, key: unknown): string {
  if (typeof key !== "string" || key === "" || key.length > longestProperty) throw invalidArgument();
  return knownKey(known, key) ?? key;
}

export function knownKey(known: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const wanted = key.toLowerCase();
  return Object.keys(known).find((other) => other.toLowerCase() === wanted);
}

export function without<Value>(known: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(known).filter(([other]) => other !== key));
}
