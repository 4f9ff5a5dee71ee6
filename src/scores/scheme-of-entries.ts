import { type ParameterFault } from "../parameters/parameter-fault";
import { err, ok, type Result } from "../support/result";
import { compareKey } from "../text/compare-key";
import { type SchemeEntry } from "./scheme-entry";
import { type ScoreItem, type ScoreScheme } from "./score-scheme";

/**
 * The scheme that the rows of 考核方案 make: their items instead of those of `base`, where there are any, and their
 * parameters over its own.
 *
 * @returns the cells of items that stand there twice.
 */
export function schemeOfEntries(
  entries: readonly SchemeEntry[],
  base: ScoreScheme,
): Result<ScoreScheme, readonly ParameterFault[]> {
  const items: ScoreItem[] = [];
  const faults: ParameterFault[] = [];
  const names = new Set<string>();
  let scheme = base;
  for (const entry of entries) {
    if (entry.kind === "parameter") {
      scheme = { ...scheme, ...entry.parameter };
      continue;
    }
    const key = compareKey(entry.item.name);
    if (names.has(key)) faults.push(entry.sameName);
    names.add(key);
    items.push(entry.item);
  }
  if (faults.length > 0) return err(faults);
  return ok(items.length === 0 ? scheme : { ...scheme, id: ownScheme, items });
}

/** The id of a scheme that an office has written down. */
const ownScheme = "考核方案";
