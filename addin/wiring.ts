import { type RunningApp, createApp } from "./app/create-app";
import { associateCommands } from "./commands/associate-commands";
import { connectEngine } from "./engine/connect-engine";
import { officeWorkbook } from "./excel/open-workbook";
import { localPreferences } from "./office/local-preferences";
import { officeLanguage } from "./office/office-language";
import { officeTheme, watchTheme } from "./office/watch-theme";

export { officeAboutFacts } from "./office/office-about-facts";

/** Puts the add-in together inside Excel; Office must be ready. */
export function createPaneApp(): RunningApp {
  const app = createApp({
    workbook: officeWorkbook(),
    engine: connectEngine(),
    preferences: localPreferences(),
    language: officeLanguage(),
    theme: officeTheme(),
    now: () => new Date(),
  });
  watchTheme((theme) => app.setTheme(theme));
  associateCommands(app.actions);
  void app.follow();
  void app.actions.look();
  return app;
}
