import { type ReactNode, useDeferredValue } from "react";
import { CheckResult } from "./check-result";
import { FoundView } from "./found-view";
import { useAppState } from "./use-app";

/** The screen 核验: what was found in the workbook, and after a check what is wrong with it. */
export function CheckScreen(): ReactNode {
  // So much appears at once that it is made piece by piece, between whatever else the pane has to do.
  const checked = useDeferredValue(useAppState((state) => state.checked));
  return checked === null ? <FoundView /> : <CheckResult checked={checked} />;
}
