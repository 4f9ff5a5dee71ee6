import { type App, type AppActions } from "../../../addin/app/app";
import { type AppState } from "../../../addin/app/app-state";
import { type ListedFinding } from "../../../addin/ports/engine";

/** An app whose state is given. It remembers what it was asked to do, and does a few things that only the pane sees. */
export interface FakeApp extends App {
  readonly calls: readonly { readonly action: string; readonly given: readonly unknown[] }[];
  set(change: Partial<AppState>): void;
}

export function createFakeApp(
  state: AppState,
  findings: Readonly<Record<string, readonly ListedFinding[]>>,
  overrides: Partial<AppActions>,
): FakeApp {
  const listeners = new Set<() => void>();
  const calls: { readonly action: string; readonly given: readonly unknown[] }[] = [];
  let current = state;
  const set = (change: Partial<AppState>): void => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };
  const known: Partial<AppActions> = {
    show: (screen) => set({ screen, isWelcome: false }),
    endWelcome: () => set({ isWelcome: false }),
    showWelcome: () => set({ isWelcome: true }),
    dismissNotice: () => set({ notice: null }),
    dropFixes: () => set({ fixPreview: null }),
    dropWaiver: () => set({ waiving: null }),
    setScope: (scope) => set({ scope }),
    setQuery(change) {
      set({ query: { ...current.query, ...change } });
      return Promise.resolve();
    },
    select(id) {
      set({ selected: id });
      return Promise.resolve();
    },
    findings: (group, from, to) => Promise.resolve((findings[group] ?? []).slice(from, to)),
    locate(id) {
      const places = Object.entries(findings).map(([group, list]) => ({
        group,
        position: list.findIndex((finding) => finding.id === id),
      }));
      return Promise.resolve(places.find(({ position }) => position >= 0) ?? null);
    },
    beginWaiver(id) {
      const finding = Object.values(findings)
        .flat()
        .find((each) => each.id === id);
      set({ waiving: finding ?? null });
      return Promise.resolve();
    },
    ...overrides,
  };
  const actions = new Proxy(known, {
    get:
      (target, action: keyof AppActions) =>
      (...given: readonly unknown[]) => {
        calls.push({ action, given });
        const act = target[action] as ((...given: readonly unknown[]) => unknown) | undefined;
        return act?.(...given) ?? Promise.resolve();
      },
  }) as AppActions;
  return {
    actions,
    calls,
    set,
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
