import { type AppState, type ThemeName } from "../../../addin/app/app-state";
import { initialState } from "../../../addin/app/initial-state";
import { type Language } from "../../../src";
import { sampleSurvey, sampleWorkbook } from "./sample-survey";

/** A pane over a workbook that was looked at and not checked yet. */
export const baseState = (language: Language, theme: ThemeName): AppState => ({
  ...initialState(language, theme, { isWelcome: false, today: new Date(2024, 2, 5) }),
  workbook: { step: "ready", value: sampleWorkbook },
  survey: { step: "ready", value: sampleSurvey },
  annexChoice: { month: "2024-02", ledgers: [0], isLive: false, hasChart: false },
});
