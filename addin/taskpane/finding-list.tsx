import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { type Words } from "../../src";
import { type FindingIndex, type FindingPlace } from "../ports/engine";
import { FindingGroupRow } from "./finding-group-row";
import { FindingItem } from "./finding-item";
import { type FindingRow, findingRows } from "./finding-rows";
import { listKeys } from "./list-keys";
import { useScrollArea } from "./scroll-area";
import { useApp, useAppState, useWords } from "./use-app";
import { useFindingPages } from "./use-finding-pages";
import { useOffsetIn } from "./use-offset-in";
import { useSelectedPlace } from "./use-selected-place";

/** With more findings than that the groups are closed at first, as a table of contents. */
const OPEN_AT_FIRST = 40;

/** What a line takes before it has been measured, and the filters that stay above the list. */
const GROUP_HEIGHT = 41;
const FINDING_HEIGHT = 96;
const FILTERS_HEIGHT = 84;

const useStyles = makeStyles({
  list: { position: "relative", width: "100%" },
  line: { position: "absolute", top: 0, left: 0, right: 0 },
});

const words = { label: { zh: "问题", en: "Findings" } } as const satisfies Record<string, Words>;

/** A line by its place, `position` `null` for the group itself. */
interface Place {
  readonly group: string;
  readonly position: number | null;
}

/**
 * Groups and findings, however many: only the lines in view exist. The arrow keys go from line to line, and the
 * buttons of one line alone are stops of Tab.
 */
export function FindingList({ index }: { readonly index: FindingIndex }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const scrollArea = useScrollArea();
  const selected = useAppState((state) => state.selected);
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const [active, setActive] = useState<Place | null>(null);
  const [list, setList] = useState<HTMLElement | null>(null);
  const scrollMargin = useOffsetIn(scrollArea, list);

  const isOpenAtFirst = index.total <= OPEN_AT_FIRST;
  const rows = useMemo(
    () => findingRows(index.groups, ({ key }) => toggled[key] ?? isOpenAtFirst),
    [index, toggled, isOpenAtFirst],
  );
  const activeLine = (active && rows.indexOf(active.group, active.position)) ?? 0;

  // A new function would have every line laid out again.
  const getItemKey = useCallback((line: number) => rows.keyOf(line), [rows]);
  const virtualizer = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scrollArea,
    estimateSize: (line) => (rows.isGroup(line) ? GROUP_HEIGHT : FINDING_HEIGHT),
    getItemKey,
    overscan: 6,
    scrollMargin,
    scrollPaddingStart: FILTERS_HEIGHT,
    // The line that has the focus must not vanish when it is scrolled away.
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      return inView.includes(activeLine) ? inView : [...inView, activeLine].sort((a, b) => a - b);
    },
  });
  const shown = virtualizer.getVirtualItems();
  const pages = useFindingPages(
    index.id,
    rows,
    shown.map((item) => item.index),
  );

  const toggle = (group: string, isOpen: boolean): void => setToggled({ ...toggled, [group]: isOpen });
  const goTo = (line: number, isFocused: boolean): void => {
    const place = placeOf(rows.at(line));
    if (place === null) return;
    setActive(place);
    virtualizer.scrollToIndex(line, { align: "auto" });
    // The line may have to be made first.
    if (isFocused) requestAnimationFrame(() => list?.querySelector<HTMLElement>(`[data-index="${line}"]`)?.focus());
  };

  useSelectedPlace(index, selected, (place: FindingPlace) => {
    if (rows.indexOf(place.group, place.position) === null) {
      toggle(place.group, true);
      return false;
    }
    const line = rows.indexOf(place.group, place.position);
    if (line !== null) goTo(line, false);
    return true;
  });

  return (
    <div
      ref={setList}
      role="treegrid"
      aria-label={text(words.label)}
      aria-rowcount={rows.count}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={(event) =>
        listKeys(event, {
          rows,
          line: activeLine,
          goTo: (line) => goTo(line, true),
          toggle,
          open: (place) => {
            const finding = pages.at(place.group, place.position);
            if (finding !== null) void actions.select(finding.id);
          },
        })
      }
    >
      {shown.map((item) => {
        const row = rows.at(item.index);
        if (row === null) return null;
        const isActive = item.index === activeLine;
        const finding = row.kind === "finding" ? pages.at(row.group.key, row.position) : null;
        return (
          <div
            key={item.key}
            ref={virtualizer.measureElement}
            role="row"
            data-index={item.index}
            className={styles.line}
            style={{ transform: `translateY(${item.start - scrollMargin}px)` }}
            tabIndex={isActive ? 0 : -1}
            aria-rowindex={item.index + 1}
            {...(row.kind === "group"
              ? { "aria-level": 1, "aria-expanded": row.isOpen }
              : { "aria-level": 2, "aria-selected": finding !== null && finding.id === selected })}
            onFocus={() => setActive(placeOf(row))}
          >
            {row.kind === "group" ? (
              <FindingGroupRow
                group={row.group}
                isOpen={row.isOpen}
                isActive={isActive}
                onToggle={() => toggle(row.group.key, !row.isOpen)}
              />
            ) : (
              <FindingItem
                finding={finding}
                severity={row.group.severity}
                isSelected={finding !== null && finding.id === selected}
                isActive={isActive}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

function placeOf(row: FindingRow | null): Place | null {
  if (row === null) return null;
  return { group: row.group.key, position: row.kind === "finding" ? row.position : null };
}
