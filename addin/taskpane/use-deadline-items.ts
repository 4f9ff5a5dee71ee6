import { useEffect, useRef, useState } from "react";
import { type DeadlineItem, type Deadlines } from "../ports/engine";
import { useApp } from "./use-app";

const pageSize = 50;

interface Pages {
  readonly of: Deadlines;
  readonly byNumber: ReadonlyMap<number, readonly DeadlineItem[]>;
}

/** The items of the list, asked for page by page as they come into sight; `null` for one that has not come yet. */
export function useDeadlineItems(
  deadlines: Deadlines,
  first: number,
  last: number,
): (index: number) => DeadlineItem | null {
  const { actions } = useApp();
  const asked = useRef({ of: deadlines, numbers: new Set<number>() });
  const [pages, setPages] = useState<Pages>({ of: deadlines, byNumber: new Map() });
  const [firstPage, lastPage] = [Math.floor(first / pageSize), Math.floor(last / pageSize)];
  useEffect(() => {
    if (asked.current.of !== deadlines) asked.current = { of: deadlines, numbers: new Set() };
    const { numbers } = asked.current;
    for (let page = firstPage; page <= lastPage; page++) {
      if (numbers.has(page)) continue;
      numbers.add(page);
      const from = page * pageSize;
      void actions.deadlineItems(from, Math.min(from + pageSize, deadlines.total)).then((items) => {
        if (asked.current.of !== deadlines) return;
        setPages((before) => ({
          of: deadlines,
          byNumber: new Map([...(before.of === deadlines ? before.byNumber : []), [page, items]]),
        }));
      });
    }
  }, [actions, deadlines, firstPage, lastPage]);
  return (index) => pages.byNumber.get(Math.floor(index / pageSize))?.[index % pageSize] ?? null;
}
