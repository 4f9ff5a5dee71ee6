import { createContext, useContext } from "react";

const PaneRootContext = createContext<HTMLElement | null>(null);

/** Tells the dialogs what lies behind them. */
export const PaneRootProvider = PaneRootContext.Provider;

/** The element with everything but the dialogs. */
export function usePaneRoot(): HTMLElement | null {
  return useContext(PaneRootContext);
}
