import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useState } from "react";
import { useScrollArea } from "../scroll-area";
import { useOffsetIn } from "../use-offset-in";

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", insetInlineStart: 0, insetBlockStart: 0, width: "100%", paddingBottom: "8px" },
});

/** A list of any length; only the items in sight are in the page. */
export function LongList(props: {
  readonly label: string;
  readonly count: number;
  /** Pixels that an item takes before it has been measured. */
  readonly estimate: number;
  readonly item: (index: number) => ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { label, count, estimate, item } = props;
  const scrollArea = useScrollArea();
  const [list, setList] = useState<HTMLElement | null>(null);
  const scrollMargin = useOffsetIn(scrollArea, list);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scrollArea,
    estimateSize: () => estimate,
    overscan: 6,
    scrollMargin,
  });
  return (
    <ul
      ref={setList}
      role="list"
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      aria-label={label}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => (
        <li
          key={index}
          ref={virtualizer.measureElement}
          data-index={index}
          className={styles.item}
          style={{ transform: `translateY(${start - scrollMargin}px)` }}
          aria-posinset={index + 1}
          aria-setsize={count}
        >
          {item(index)}
        </li>
      ))}
    </ul>
  );
}
