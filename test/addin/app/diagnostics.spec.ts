import { diagnostics } from "../../../addin/app/diagnostics";
import { baseState } from "../gallery/base-state";
import { platformChecked } from "../gallery/platform-checked";
import { sampleAboutFacts } from "../gallery/sample-about-facts";

test("versions, sets and counts are told, one a line", () => {
  const state = { ...baseState("zh", "dark"), checked: platformChecked };
  expect(diagnostics(sampleAboutFacts, state)).toBe(`Gongshi 0.1.0
Excel OfficeOnline 16.0.18730.40500
ExcelApi 1.9: yes
SharedRuntime 1.1: yes
ExcelApi 1.13: yes
KeyboardShortcuts 1.1: no
zh, dark
profile henan-2024 1.0.0, calendar 2004-2026, roster workbook
ledgers: penalty 60, licence 126; parameter faults: 0
last check: 3 errors, 4 warnings, 0 notes, 2 waived
faults of rules: none`);
});

test("a workbook that was not looked at leaves its lines out", () => {
  const state = { ...baseState("en", "light"), survey: { step: "loading" } as const };
  expect(diagnostics(sampleAboutFacts, state).split("\n").at(-1)).toBe("en, light");
});
