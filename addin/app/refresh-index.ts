import { type AppContext } from "./app-context";

/** Asks the engine for the groups of the present query; where a later query was made meanwhile, for those. */
export async function refreshIndex({ store, engine }: AppContext): Promise<void> {
  const { checked, query } = store.get();
  if (checked === null) {
    store.set({ index: null });
    return;
  }
  const index = await engine.query(query);
  if (store.get().query === query) store.set({ index });
}
