import { Button, type ButtonProps } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type Words } from "../../src";
import { copyText } from "./copy-text";
import { useWords } from "./use-app";

const words = {
  copied: { zh: "已复制", en: "Copied" },
  refused: { zh: "无法复制", en: "Not allowed" },
} as const satisfies Record<string, Words>;

/** Copies a text. The button says itself how it went: Excel gives the pane nowhere else to. */
export function CopyTextButton(
  props: Pick<ButtonProps, "className" | "disabledFocusable"> & {
    readonly label: Words;
    /** What else can be done where copying is not allowed. */
    readonly refused?: Words;
    /** `null` where there is none, after all. */
    readonly textOf: () => Promise<string | null> | string;
  },
): ReactNode {
  const text = useWords();
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const { label, refused = words.refused, textOf, ...look } = props;
  const said = { idle: label, copied: words.copied, refused }[state];
  const copy = async (): Promise<void> => {
    const copied = await textOf();
    if (copied !== null) setState((await copyText(copied)) ? "copied" : "refused");
  };
  return (
    <Button {...look} size="small" aria-live="polite" onBlur={() => setState("idle")} onClick={() => void copy()}>
      {text(said)}
    </Button>
  );
}
