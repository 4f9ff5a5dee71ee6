import { useEffect, useState, useSyncExternalStore } from "react";
import { FindingPages } from "./finding-pages";
import { type FindingRows } from "./finding-rows";
import { useApp } from "./use-app";

/** The findings of an index by place; those of the lines in view are fetched. */
export function useFindingPages(index: number, rows: FindingRows, shown: readonly number[]): FindingPages {
  const { actions } = useApp();
  const load: typeof actions.findings = (group, from, to) => actions.findings(group, from, to);
  const [held, setHeld] = useState(() => ({ index, pages: new FindingPages(load) }));
  const current = held.index === index ? held : { index, pages: held.pages.next(load) };
  if (current !== held) setHeld(current);
  const { pages } = current;
  useSyncExternalStore(pages.subscribe, pages.version);
  useEffect(() => {
    for (const each of shown) {
      const row = rows.at(each);
      if (row?.kind === "finding") pages.want(row.group.key, row.position);
    }
  });
  return pages;
}
