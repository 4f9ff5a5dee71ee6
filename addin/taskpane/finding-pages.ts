import { type ListedFinding } from "../ports/engine";

/** Findings asked for at once. */
const PAGE_SIZE = 50;

type Page = readonly ListedFinding[];

/** The findings of one index, fetched a page at a time when they come into view. */
export class FindingPages {
  private readonly pages = new Map<string, Page>();
  private readonly asked = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private changes = 0;

  constructor(
    private readonly load: (group: string, from: number, to: number) => Promise<Page>,
    /** What was shown until now: it stays until the new page is there, so that the list does not flicker. */
    private readonly former: ReadonlyMap<string, Page> = new Map(),
  ) {}

  /** The same list for the next index. */
  next(load: FindingPages["load"]): FindingPages {
    return new FindingPages(load, this.pages);
  }

  at(group: string, position: number): ListedFinding | null {
    const key = pageKey(group, Math.floor(position / PAGE_SIZE));
    return (this.pages.get(key) ?? this.former.get(key))?.[position % PAGE_SIZE] ?? null;
  }

  /** Fetches the page of a finding unless it is there or on its way. */
  want(group: string, position: number): void {
    const page = Math.floor(position / PAGE_SIZE);
    const key = pageKey(group, page);
    if (this.asked.has(key)) return;
    this.asked.add(key);
    void this.load(group, page * PAGE_SIZE, (page + 1) * PAGE_SIZE).then((findings) => {
      this.pages.set(key, findings);
      this.changes += 1;
      for (const listener of this.listeners) listener();
    });
  }

  /** Changes when findings have come. */
  readonly version = (): number => this.changes;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
}

const pageKey = (group: string, page: number): string => `${page}:${group}`;
