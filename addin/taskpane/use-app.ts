import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import { type Words } from "../../src";
import { type App } from "../app/app";
import { type AppState } from "../app/app-state";

const AppContext = createContext<App | null>(null);

/** Gives the components below it the app. */
export const AppProvider = AppContext.Provider;

/** The app that the pane shows. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error("useApp is called outside AppProvider");
  return app;
}

/** A part of the state, watched. `select` returns what the state holds, nothing made for the occasion. */
export function useAppState<T>(select: (state: AppState) => T): T {
  const app = useApp();
  const subscribe = useCallback((listener: () => void) => app.subscribe(listener), [app]);
  return useSyncExternalStore(subscribe, () => select(app.state()));
}

/** Picks the text in the pane's language. */
export function useWords(): (words: Words) => string {
  const language = useAppState((state) => state.language);
  return useCallback((words: Words) => words[language], [language]);
}
