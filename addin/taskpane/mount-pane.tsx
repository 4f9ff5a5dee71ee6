import { createRoot } from "react-dom/client";
import { type AboutFacts } from "../app/about-facts";
import { type App } from "../app/app";
import { AboutFactsProvider } from "./about-facts-context";
import { Pane } from "./pane";
import { AppProvider } from "./use-app";

/** Shows the app in an element of the page; the answer takes it away again. */
export function mountPane(app: App, facts: AboutFacts, element: HTMLElement): () => void {
  const root = createRoot(element);
  root.render(
    <AboutFactsProvider value={facts}>
      <AppProvider value={app}>
        <Pane />
      </AppProvider>
    </AboutFactsProvider>,
  );
  return () => root.unmount();
}
