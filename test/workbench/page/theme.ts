import { ThemeService } from "@univerjs/core";
import { type Desk } from "./desk";

export type Theme = "light" | "dark";

/** Colours of the page and of the grid. */
export function setTheme(desk: Desk, theme: Theme): void {
  document.documentElement.classList.toggle("dark", theme === "dark");
  desk.book.service(ThemeService).setDarkMode(theme === "dark");
}
