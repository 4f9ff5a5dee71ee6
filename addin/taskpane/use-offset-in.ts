import { useLayoutEffect, useState } from "react";

/** How far down an element begins in what scrolls it; what stands above it may grow and shrink. */
export function useOffsetIn(scrollArea: HTMLElement | null, element: HTMLElement | null): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const content = scrollArea?.firstElementChild;
    if (!scrollArea || !element || !content) return;
    const measure = (): void =>
      setOffset(
        Math.round(element.getBoundingClientRect().top - scrollArea.getBoundingClientRect().top + scrollArea.scrollTop),
      );
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    measure();
    return () => observer.disconnect();
  }, [scrollArea, element]);
  return offset;
}
