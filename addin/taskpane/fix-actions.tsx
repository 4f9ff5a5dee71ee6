import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { type Words } from "../../src";
import { type CheckSummary } from "../ports/engine";
import { MendIcon, RevertIcon } from "./icons";
import { numberText } from "./number-text";
import { useApp, useAppState, useWords } from "./use-app";

const RevertDialog = lazy(async () => ({ default: (await import("./revert-dialog")).RevertDialog }));

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const words = { revert: { zh: "恢复修正…", en: "Put back…" } } as const satisfies Record<string, Words>;

/** Mends all that needs no asking at one press, and puts back what was mended. */
export function FixActions({ summary }: { readonly summary: CheckSummary }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  const hasBatches = useAppState((state) => state.batches.length > 0);
  const [isReverting, setIsReverting] = useState(false);
  const { safe } = summary.fixes;
  if (safe === 0 && !hasBatches) return null;
  return (
    <div className={styles.actions}>
      {safe > 0 && (
        <Button
          appearance="primary"
          icon={<MendIcon />}
          disabledFocusable={isBusy}
          onClick={() => void actions.previewFixes({ kind: "safe" })}
        >
          {text({ zh: `一键修正 ${numberText(safe)} 处…`, en: `Mend ${numberText(safe)} at once…` })}
        </Button>
      )}
      {hasBatches && (
        <Button icon={<RevertIcon />} disabledFocusable={isBusy} onClick={() => setIsReverting(true)}>
          {text(words.revert)}
        </Button>
      )}
      <Suspense fallback={null}>{isReverting && <RevertDialog onClose={() => setIsReverting(false)} />}</Suspense>
    </div>
  );
}
