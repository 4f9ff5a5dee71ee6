import { type AppState, type ThemeName } from "../../../addin/app/app-state";
import { type Language } from "../../../src";
import { sampleSurvey, sampleWorkbook } from "./sample-survey";

/** A pane over a workbook that was looked at and not checked yet. */
export const baseState = (language: Language, theme: ThemeName): AppState => ({
  language,
  theme,
  screen: "check",
  isWelcome: false,
  workbook: { step: "ready", value: sampleWorkbook },
  survey: { step: "ready", value: sampleSurvey },
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
  annexChoice: { month: "2024-02", ledgers: [0], isLive: false, hasChart: false },
  annexes: { step: "idle" },
  parameters: { step: "idle" },
});
