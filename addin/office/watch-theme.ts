import { type ThemeName } from "../app/app-state";

const forcedColors = "(forced-colors: active)";
const dark = "(prefers-color-scheme: dark)";

/** The theme that suits Office and the screen now. */
export function officeTheme(): ThemeName {
  if (matchMedia(forcedColors).matches) return "contrast";
  // Office on the web before 2021 has no theme, and some hosts give none until later.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = theme?.bodyBackgroundColor;
  if (background === undefined) return matchMedia(dark).matches ? "dark" : "light";
  return luminance(background) < 0.4 ? "dark" : "light";
}

/** Calls back with the theme whenever Office or the screen changes it. */
export function watchTheme(listener: (theme: ThemeName) => void): void {
  const tell = (): void => listener(officeTheme());
  for (const query of [forcedColors, dark]) matchMedia(query).addEventListener("change", tell);
  // Hosts without the event answer with an error, which says no more than that.
  Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, tell, () => undefined);
}

/** Brightness of `#RRGGBB` from 0 to 1, as the eye weighs the colours. */
function luminance(color: string): number {
  const value = Number.parseInt(color.replace("#", ""), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255];
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
