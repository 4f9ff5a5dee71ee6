import {
  allRules,
  checkWorkbookInSteps,
  compareFingerprints,
  err,
  explainParameterFault,
  type Language,
  loadStandard,
  ok,
  type Result,
  type Standard,
  type WorkbookData,
} from "../../src";
import { type CheckSettings } from "../ports/engine";
import { type CheckedWorkbook, keepChecked } from "./checked-workbook";
import { type WorkPace } from "./engine-work";

/** How a check goes on beside other work. */
interface CheckPace extends Pick<WorkPace, "pause"> {
  readonly onProgress: (done: number, total: number) => void;
}

/** Judges a workbook rule by rule, pausing between them; it may have no ledger. */
export async function runCheck(
  workbook: WorkbookData,
  { language, asOf, mapping, kinds, scope }: CheckSettings,
  previous: CheckedWorkbook | null,
  { onProgress, pause }: CheckPace,
): Promise<Result<CheckedWorkbook, readonly string[]>> {
  const steps = checkWorkbookInSteps(workbook, {
    ...{ standard: defaultStandard(), isChosen: false, asOf, rules: allRules, mapping, kinds },
    ...(scope !== null && { sheet: scope.sheet }),
    ...(scope !== null && "firstRow" in scope && { rows: scope }),
  });
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    onProgress(step.value.done, step.value.total);
    await pause();
  }
  if (!step.value.ok) return err(step.value.error.map((fault) => explainParameterFault(fault)[language]));
  const checked = keepChecked(workbook, step.value.value, scope);
  return ok({ ...checked, sinceLast: previous === null ? null : changesSince(previous, checked) });
}

/** That a workbook has no ledger, and why its sheets are none. */
export const whyNoLedger = ({ ignored }: CheckedWorkbook, language: Language): readonly string[] => [
  noLedger[language],
  ...ignored.map(({ sheet, why }) => ({ zh: `${sheet}：${why.zh}`, en: `${sheet}: ${why.en}` })[language]),
];

const noLedger = { zh: "没有找到可以核验的台账。", en: "No ledger to check was found." };

/** The standard where the workbook names no other profile. */
export function defaultStandard(): Standard {
  const loaded = loadStandard("national-2018");
  if (!loaded.ok) throw new Error("The national standard does not load");
  return loaded.value;
}

/** Checks of different parts of a workbook tell nothing of what has changed. */
function changesSince(previous: CheckedWorkbook, checked: CheckedWorkbook): CheckedWorkbook["sinceLast"] {
  if (JSON.stringify(previous.scope) !== JSON.stringify(checked.scope)) return null;
  return compareFingerprints(previous.fingerprints, checked.fingerprints);
}
