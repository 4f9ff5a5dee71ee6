import { type Language } from "../../src";
import { type AppState, type ThemeName } from "./app-state";

/** The state of a pane that has looked at nothing yet. */
export function initialState(
  language: Language,
  theme: ThemeName,
  { isWelcome, today }: { readonly isWelcome: boolean; readonly today: Date },
): AppState {
  return {
    language,
    theme,
    screen: "check",
    isWelcome,
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
    freezePreview: null,
    waiving: null,
    batches: [],
    deadlines: { step: "idle" },
    annexChoice: { month: monthBefore(today), ledgers: [], isLive: false, hasChart: false },
    annexes: { step: "idle" },
    parameters: { step: "idle" },
    registers: { step: "idle" },
    task: null,
    taskForm: { step: "idle" },
    taskResult: { step: "idle" },
    files: [],
  };
}

/** The month that is reported on: the one before the present one. */
function monthBefore(date: Date): string {
  const first = new Date(date.getFullYear(), date.getMonth() - 1, 1);
  return `${first.getFullYear()}-${String(first.getMonth() + 1).padStart(2, "0")}`;
}
