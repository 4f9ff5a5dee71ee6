import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { type Words } from "../../src";
import { type Deadlines } from "../ports/engine";
import { DeadlineCard } from "./deadlines-card";
import { useScrollArea } from "./scroll-area";
import { useWords } from "./use-app";
import { useDeadlineItems } from "./use-deadline-items";
import { useOffsetIn } from "./use-offset-in";

const words = {
  list: { zh: "期限清单，最紧急的在前", en: "Deadlines, most urgent first" },
} as const satisfies Record<string, Words>;

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", insetInlineStart: 0, insetBlockStart: 0, width: "100%", paddingBottom: "8px" },
});

/** How far a key goes from an item; the list keeps one stop of the Tab key. */
const strides: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  End: Infinity,
  Home: -Infinity,
};

/** The rows whose time matters; only those in sight are in the page. */
export function DeadlinesList(props: { readonly deadlines: Deadlines; readonly namesSheets: boolean }): ReactNode {
  const { deadlines, namesSheets } = props;
  const { total } = deadlines;
  const styles = useStyles();
  const text = useWords();
  const scrollArea = useScrollArea();
  const [list, setList] = useState<HTMLElement | null>(null);
  const scrollMargin = useOffsetIn(scrollArea, list);
  const [stop, setStop] = useState(0);
  const isMoving = useRef(false);
  const current = Math.min(stop, total - 1);

  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scrollArea,
    estimateSize: () => 120,
    overscan: 4,
    scrollMargin,
    rangeExtractor: (range: Range) => [...new Set([...defaultRangeExtractor(range), current])].sort((a, b) => a - b),
  });
  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
  const itemAt = useDeadlineItems(deadlines, startIndex, endIndex);

  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    list?.querySelector<HTMLElement>(`[data-index="${current}"] button`)?.focus({ preventScroll: true });
  }, [list, current]);

  function move(event: KeyboardEvent): void {
    const stride = strides[event.key];
    if (stride === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(total - 1, current + stride));
    if (next === current) return;
    isMoving.current = true;
    setStop(next);
    virtualizer.scrollToIndex(next);
  }

  return (
    <ul
      ref={setList}
      role="list"
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      aria-label={text(words.list)}
      onKeyDown={move}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => (
        <li
          key={index}
          ref={virtualizer.measureElement}
          data-index={index}
          className={styles.item}
          style={{ transform: `translateY(${start - scrollMargin}px)` }}
          aria-posinset={index + 1}
          aria-setsize={total}
        >
          <DeadlineCard
            item={itemAt(index)}
            namesSheet={namesSheets}
            isStop={index === current}
            onFocus={() => setStop(index)}
          />
        </li>
      ))}
    </ul>
  );
}
