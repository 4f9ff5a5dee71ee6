import { useEffect, useRef, useState } from "react";
import { type FindingId, type FindingIndex, type FindingPlace } from "../ports/engine";
import { useApp } from "./use-app";

/**
 * Leads to the finding that was selected, wherever that was done: `show` is called with its place until it has shown
 * it, once for each selection.
 */
export function useSelectedPlace(
  index: FindingIndex,
  selected: FindingId | null,
  show: (place: FindingPlace) => boolean,
): void {
  const { actions } = useApp();
  const [place, setPlace] = useState<FindingPlace | null>(null);
  const shown = useRef<FindingId | null>(null);

  useEffect(() => {
    if (selected === null || shown.current === selected) return;
    let isOver = false;
    void actions.locate(selected).then((found) => {
      if (isOver) return;
      shown.current = selected;
      setPlace(found);
    });
    return () => {
      isOver = true;
    };
  }, [actions, index.id, selected]);

  useEffect(() => {
    if (place !== null && show(place)) setPlace(null);
  });
}
