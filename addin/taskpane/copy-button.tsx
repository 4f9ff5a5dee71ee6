import { type ReactNode } from "react";
import { type Words } from "../../src";
import { CopyTextButton } from "./copy-text-button";
import { useApp } from "./use-app";

const words = {
  copy: { zh: "复制 CSV", en: "Copy CSV" },
  refused: { zh: "无法复制，请用问题清单", en: "Not allowed: use the findings sheet" },
} as const satisfies Record<string, Words>;

/** Copies the findings as CSV text. */
export function CopyButton(props: { readonly className: string; readonly disabledFocusable: boolean }): ReactNode {
  const { actions } = useApp();
  return <CopyTextButton {...props} label={words.copy} refused={words.refused} textOf={() => actions.findingsCsv()} />;
}
