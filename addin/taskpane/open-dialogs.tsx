import { lazy, type ReactNode, Suspense } from "react";
import { useAppState } from "./use-app";

const FixDialog = lazy(async () => ({ default: (await import("./fix-dialog")).FixDialog }));
const FreezeDialog = lazy(async () => ({ default: (await import("./freeze-dialog")).FreezeDialog }));
const WaiverDialog = lazy(async () => ({ default: (await import("./waiver-dialog")).WaiverDialog }));

/** What the app asks about before it goes on. */
export function OpenDialogs(): ReactNode {
  const plan = useAppState((state) => state.fixPreview);
  const freeze = useAppState((state) => state.freezePreview);
  const finding = useAppState((state) => state.waiving);
  return (
    <Suspense fallback={null}>
      {plan !== null && <FixDialog plan={plan} />}
      {freeze !== null && <FreezeDialog preview={freeze} />}
      {finding !== null && <WaiverDialog key={finding.id} finding={finding} />}
    </Suspense>
  );
}
