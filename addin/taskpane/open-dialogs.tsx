import { lazy, type ReactNode, Suspense } from "react";
import { useAppState } from "./use-app";

const FixDialog = lazy(async () => ({ default: (await import("./fix-dialog")).FixDialog }));
const WaiverDialog = lazy(async () => ({ default: (await import("./waiver-dialog")).WaiverDialog }));

/** What the app asks about before it goes on. */
export function OpenDialogs(): ReactNode {
  const plan = useAppState((state) => state.fixPreview);
  const finding = useAppState((state) => state.waiving);
  return (
    <Suspense fallback={null}>
      {plan !== null && <FixDialog plan={plan} />}
      {finding !== null && <WaiverDialog key={finding.id} finding={finding} />}
    </Suspense>
  );
}
