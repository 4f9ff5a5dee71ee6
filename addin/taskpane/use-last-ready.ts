import { useState } from "react";
import { type Loaded } from "../app/app-state";

/** What was last ready, to be shown while it is asked for again; `null` before that and where asking has failed. */
export function useLastReady<T>(loaded: Loaded<T>): T | null {
  const [last, setLast] = useState<T | null>(null);
  const present = loaded.step === "ready" ? loaded.value : loaded.step === "failed" ? null : last;
  if (present !== last) setLast(present);
  return present;
}
