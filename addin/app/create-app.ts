import { type Language } from "../../src";
import { type Engine } from "../ports/engine";
import { type Preferences } from "../ports/preferences";
import { type Workbook } from "../ports/workbook";
import { annexActions } from "./annexes";
import { type App } from "./app";
import { type AppContext } from "./app-context";
import { type ThemeName } from "./app-state";
import { bulletinFileActions } from "./bulletin-files";
import { checkActions } from "./check";
import { deadlineActions } from "./deadlines";
import { documentActions } from "./documents";
import { findingActions } from "./findings";
import { fixActions } from "./fix";
import { followChanges } from "./follow-changes";
import { freezeActions } from "./freeze";
import { initialState } from "./initial-state";
import { lookActions } from "./look";
import { fileActions } from "./files";
import { parameterActions } from "./parameters";
import { registerActions } from "./registers";
import { resultActions } from "./results";
import { screenActions } from "./screens";
import { createStore } from "./store";
import { taskActions } from "./tasks";
import { waiverActions } from "./waive";

/** What an app is made of. */
export interface AppParts {
  readonly workbook: Workbook;
  readonly engine: Engine;
  readonly preferences: Preferences;
  readonly language: Language;
  readonly theme: ThemeName;
  readonly now: () => Date;
}

/** An app and what only its surroundings do to it. */
export interface RunningApp extends App {
  setTheme(theme: ThemeName): void;
  /** Begins to follow what happens in the workbook; the answer ends it. */
  follow(): Promise<() => Promise<void>>;
}

/** Makes the app over a workbook and an engine. */
export function createApp(parts: AppParts): RunningApp {
  const { workbook, engine, preferences, now } = parts;
  const store = createStore(
    initialState(parts.language, parts.theme, { isWelcome: !preferences.isWelcomed(), today: now() }),
  );
  const context: AppContext = { store, workbook, engine, now, desk: { abort: null, changes: 0 } };
  const looking = lookActions(context);
  return {
    state: () => store.get(),
    subscribe: (listener) => store.subscribe(listener),
    setTheme: (theme) => store.set({ theme }),
    follow: () => followChanges(context),
    actions: {
      ...screenActions(context, preferences, looking),
      ...looking,
      ...checkActions(context),
      ...findingActions(context),
      ...fixActions(context),
      ...waiverActions(context),
      ...freezeActions(context),
      ...deadlineActions(context),
      ...annexActions(context),
      ...resultActions(context),
      ...parameterActions(context),
      ...taskActions(context),
      ...documentActions(context),
      ...bulletinFileActions(context),
      ...fileActions(context),
      ...registerActions(context),
    },
  };
}
