import { type Language } from "../../src";
import { type Engine } from "../ports/engine";
import { type Preferences } from "../ports/preferences";
import { type Workbook } from "../ports/workbook";
import { annexActions } from "./annexes";
import { type App } from "./app";
import { type AppContext } from "./app-context";
import { type AppState, type ThemeName } from "./app-state";
import { checkActions } from "./check";
import { deadlineActions } from "./deadlines";
import { findingActions } from "./findings";
import { fixActions } from "./fix";
import { followChanges } from "./follow-changes";
import { lookActions } from "./look";
import { parameterActions } from "./parameters";
import { resultActions } from "./results";
import { screenActions } from "./screens";
import { createStore } from "./store";
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
  const store = createStore(initialState(parts));
  const context: AppContext = { store, workbook, engine, now, desk: { abort: null } };
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
      ...deadlineActions(context),
      ...annexActions(context),
      ...resultActions(context),
      ...parameterActions(context),
    },
  };
}

function initialState({ language, theme, preferences, now }: AppParts): AppState {
  return {
    language,
    theme,
    screen: "check",
    isWelcome: !preferences.isWelcomed(),
    workbook: { step: "idle" },
    survey: { step: "idle" },
    scope: "workbook",
    mapping: {},
    kinds: {},
    work: null,
    notice: null,
    checked: null,
    query: {
      language,
      groupBy: "rule",
      severities: ["error", "warning", "info"],
      waived: "open",
      text: "",
      ledger: null,
    },
    index: null,
    selected: null,
    fixPreview: null,
    waiving: null,
    batches: [],
    deadlines: { step: "idle" },
    annexChoice: { month: monthBefore(now()), ledgers: [], isLive: false, hasChart: false },
    annexes: { step: "idle" },
    parameters: { step: "idle" },
  };
}

/** The month that is reported on: the one before the present one. */
function monthBefore(date: Date): string {
  const first = new Date(date.getFullYear(), date.getMonth() - 1, 1);
  return `${first.getFullYear()}-${String(first.getMonth() + 1).padStart(2, "0")}`;
}
