import { createContext, useContext } from "react";

const ScrollContext = createContext<HTMLElement | null>(null);

/** Tells the screens which element scrolls them. */
export const ScrollProvider = ScrollContext.Provider;

/** The element that scrolls the screen; `null` until it stands. */
export function useScrollArea(): HTMLElement | null {
  return useContext(ScrollContext);
}
