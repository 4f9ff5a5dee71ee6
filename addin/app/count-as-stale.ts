import { type AppContext } from "./app-context";

/** The sheets hold something that was not judged: the pane says so until the next check. */
export function countAsStale({ store }: AppContext, changes = 1): void {
  const { checked } = store.get();
  if (checked !== null) store.set({ checked: { ...checked, changesSince: checked.changesSince + changes } });
}
