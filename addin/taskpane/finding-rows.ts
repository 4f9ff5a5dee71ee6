import { type FindingGroup, type FindingPlace } from "../ports/engine";

/** A line of the list: a group, or a finding of an open group. */
export type FindingRow =
  | { readonly kind: "group"; readonly group: FindingGroup; readonly isOpen: boolean }
  | { readonly kind: "finding"; readonly group: FindingGroup; readonly position: number };

/** The groups and the findings of open ones as one list; no line is made before it is asked for. */
export interface FindingRows {
  readonly count: number;
  at(index: number): FindingRow | null;
  /** A number of the line's own, the same whichever groups are open. Asked of every line, however many there are. */
  keyOf(index: number): number;
  isGroup(index: number): boolean;
  /** The line of a group (`position` is `null`) or of a finding; `null` where its group is closed or gone. */
  indexOf(group: string, position: FindingPlace["position"] | null): number | null;
}

interface Section {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  /** The line of the group, and its key. */
  readonly start: number;
  readonly firstKey: number;
}

/** Lays groups out as lines. */
export function findingRows(groups: readonly FindingGroup[], isOpen: (group: FindingGroup) => boolean): FindingRows {
  const sections: Section[] = [];
  let [count, firstKey] = [0, 0];
  for (const group of groups) {
    const isGroupOpen = isOpen(group);
    sections.push({ group, isOpen: isGroupOpen, start: count, firstKey });
    count += isGroupOpen ? 1 + group.count : 1;
    firstKey += 1 + group.count;
  }
  const byKey = new Map(sections.map((section) => [section.group.key, section]));

  return {
    count,
    at(index) {
      if (index < 0 || index >= count) return null;
      const section = sections[lastStartUpTo(sections, index)];
      if (section === undefined) return null;
      const { group, start, isOpen: isGroupOpen } = section;
      return index === start
        ? { kind: "group", group, isOpen: isGroupOpen }
        : { kind: "finding", group, position: index - start - 1 };
    },
    keyOf(index) {
      const { start, firstKey: first } = sections[lastStartUpTo(sections, index)] ?? { start: 0, firstKey: 0 };
      return first + index - start;
    },
    isGroup: (index) => sections[lastStartUpTo(sections, index)]?.start === index,
    indexOf(key, position) {
      const section = byKey.get(key);
      if (section === undefined) return null;
      if (position === null) return section.start;
      return section.isOpen && position < section.group.count ? section.start + 1 + position : null;
    },
  };
}

function lastStartUpTo(sections: readonly { readonly start: number }[], index: number): number {
  let [low, high] = [0, sections.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sections[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
