import { type Page } from "playwright-core";

declare global {
  interface Window {
    /** How often Tab has led out of the pane, into the grid. */
    tabExits: number;
  }
}

/**
 * Makes Tab do what it does in Excel on the web, where the client takes it over: the focus goes from one stop to the
 * next in the order of the document, whatever the page thinks of it, and beyond the last into the grid.
 */
export async function takeOverTab(page: Page): Promise<void> {
  await page.evaluate(() => {
    const stops = ["a[href]", "button:not([disabled])", "input:not([disabled])", "select", "textarea", "[tabindex]"]
      .map((selector) => `${selector}:not([tabindex='-1'])`)
      .join();
    window.tabExits = 0;
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") event.preventDefault();
      if (event.key !== "Tab") return;
      event.preventDefault();
      const all = [...document.querySelectorAll<HTMLElement>(stops)];
      const step = event.shiftKey ? -1 : 1;
      const from = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1;
      for (let at = from + step; at >= 0 && at < all.length; at += step) {
        const candidate = all[at];
        const focused = { is: false };
        candidate?.addEventListener("focus", () => (focused.is = true), { once: true });
        candidate?.focus();
        if (focused.is) return;
      }
      window.tabExits += 1;
    });
  });
}
