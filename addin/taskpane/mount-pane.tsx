import { createRoot } from "react-dom/client";
import { type App } from "../app/app";
import { Pane } from "./pane";
import { AppProvider } from "./use-app";

/** Shows the app in an element of the page; the answer takes it away again. */
export function mountPane(app: App, element: HTMLElement): () => void {
  const root = createRoot(element);
  root.render(
    <AppProvider value={app}>
      <Pane />
    </AppProvider>,
  );
  return () => root.unmount();
}
