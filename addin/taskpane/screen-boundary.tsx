import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { type Words } from "../../src";
import { Callout } from "./callout";
import { useWords } from "./use-app";

const words = {
  fault: {
    zh: "这一屏没能显示出来。工作簿没有受影响；可以重试，或先用别的页签。",
    en: "This screen could not be shown. The workbook is as it was; try again, or use another tab.",
  },
  again: { zh: "重试", en: "Try again" },
} as const satisfies Record<string, Words>;

interface BoundaryState {
  readonly fault: unknown;
}

/** Keeps the tabs when a screen cannot be drawn or fetched, and says so in its place. */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  public override readonly state: BoundaryState = { fault: null };

  public static getDerivedStateFromError(fault: unknown): BoundaryState {
    return { fault };
  }

  public override render(): ReactNode {
    const { fault } = this.state;
    return fault === null ? (
      this.props.children
    ) : (
      <ScreenFault fault={fault} onRetry={() => this.setState({ fault: null })} />
    );
  }
}

function ScreenFault({ fault, onRetry }: { readonly fault: unknown; readonly onRetry: () => void }): ReactNode {
  const text = useWords();
  return (
    <Callout kind="error">
      <span role="alert">{text(words.fault)}</span>
      <code>{fault instanceof Error ? fault.message : String(fault)}</code>
      <Button size="small" onClick={onRetry}>
        {text(words.again)}
      </Button>
    </Callout>
  );
}
