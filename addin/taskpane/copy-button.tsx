import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type Words } from "../../src";
import { copyText } from "./copy-text";
import { useApp, useWords } from "./use-app";

type CopyState = "idle" | "copied" | "refused";

/** The button says itself how it went: Excel gives the pane nowhere else to. */
const wordsOf: Readonly<Record<CopyState, Words>> = {
  idle: { zh: "复制 CSV", en: "Copy CSV" },
  copied: { zh: "已复制", en: "Copied" },
  refused: { zh: "无法复制，请用问题清单", en: "Not allowed: use the findings sheet" },
};

/** Copies the findings as CSV text. */
export function CopyButton(props: {
  readonly size: "small";
  readonly className: string;
  readonly disabledFocusable: boolean;
}): ReactNode {
  const { actions } = useApp();
  const text = useWords();
  const [state, setState] = useState<CopyState>("idle");
  const copy = async (): Promise<void> => {
    const csv = await actions.findingsCsv();
    if (csv !== null) setState((await copyText(csv)) ? "copied" : "refused");
  };
  return (
    <Button {...props} aria-live="polite" onBlur={() => setState("idle")} onClick={() => void copy()}>
      {text(wordsOf[state])}
    </Button>
  );
}
