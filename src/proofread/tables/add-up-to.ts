import { type Series } from "./series";

/** Whether columns add up to another one in every row, and in more rows than one that has anything. */
export const addUpTo = (parts: readonly Series[], { values }: Series): boolean =>
  values.filter(({ value }) => value).length > 1 &&
  values.every(({ value }, row) => {
    const sum = parts.reduce((all, part) => all + (part.values[row]?.value ?? 0), 0);
    return Math.abs(sum - (value ?? 0)) < 1e-6;
  });
