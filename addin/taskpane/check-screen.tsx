import { type ReactNode } from "react";
import { CheckResult } from "./check-result";
import { FoundView } from "./found-view";
import { useAppState } from "./use-app";

/** The screen 核验: what was found in the workbook, and after a check what is wrong with it. */
export function CheckScreen(): ReactNode {
  const checked = useAppState((state) => state.checked);
  return checked === null ? <FoundView /> : <CheckResult checked={checked} />;
}
