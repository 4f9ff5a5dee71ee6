import { createContext, useContext } from "react";
import { type AboutFacts } from "../app/about-facts";

const AboutFactsContext = createContext<AboutFacts | null>(null);

/** Gives the components below it the facts of this copy of the add-in. */
export const AboutFactsProvider = AboutFactsContext.Provider;

/** What this copy of the add-in is and where it runs. */
export function useAboutFacts(): AboutFacts {
  const facts = useContext(AboutFactsContext);
  if (facts === null) throw new Error("useAboutFacts is called outside AboutFactsProvider");
  return facts;
}
