import { type SearchOptions } from "../book/find-cells";

/** `Excel.SearchCriteria` and the like, as add-ins write them. */
export function searchOptions(criteria: unknown): SearchOptions {
  const { completeMatch, matchCase, searchDirection } = (criteria ?? {}) as Excel.SearchCriteria;
  return {
    isComplete: completeMatch === true,
    isCaseSensitive: matchCase === true,
    isBackwards: searchDirection === "Backwards",
  };
}
