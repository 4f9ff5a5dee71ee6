import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useLayoutEffect } from "react";
import { type Words } from "../../src";
import { CloseIcon } from "./icons";
import { usePaneRoot } from "./pane-root";
import { useWords } from "./use-app";

const useStyles = makeStyles({
  surface: {
    width: "calc(100vw - 16px)",
    maxHeight: "calc(100vh - 16px)",
    padding: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  // Side by side in a narrow pane too.
  actions: { display: "grid", gridAutoFlow: "column", gridAutoColumns: "minmax(0, 1fr)", gridColumn: "1 / -1" },
});

const words = { close: { zh: "关闭", en: "Close" } } as const satisfies Record<string, Words>;

/**
 * A question over the pane. Excel's client moves the focus itself, through all of the page, and takes Escape: so what
 * lies behind is made inert, the ends of the dialog lead to each other, and Escape ends here.
 */
export function PaneDialog(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const root = usePaneRoot();

  useLayoutEffect(() => {
    const before = document.activeElement;
    root?.setAttribute("inert", "");
    return () => {
      root?.removeAttribute("inert");
      if (before instanceof HTMLElement) before.focus();
    };
  }, [root]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "Escape") {
      event.stopPropagation();
      props.onClose();
    }
    if (event.key !== "Tab") return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(focusable)];
    const [end, start] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (document.activeElement !== end) return;
    event.preventDefault();
    event.stopPropagation();
    start?.focus();
  };

  return (
    <Dialog open modalType="modal" onOpenChange={() => props.onClose()}>
      <DialogSurface className={styles.surface} onKeyDown={onKeyDown}>
        <DialogBody>
          <DialogTitle
            className={styles.title}
            action={
              <Button
                appearance="subtle"
                icon={<CloseIcon />}
                aria-label={text(words.close)}
                onClick={() => props.onClose()}
              />
            }
          >
            {props.title}
          </DialogTitle>
          {/* Long texts scroll, and whoever has no mouse scrolls them with the arrow keys. */}
          <DialogContent tabIndex={0}>{props.children}</DialogContent>
          <DialogActions className={styles.actions}>{props.actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** What takes the focus in a dialog of ours, in its order. */
const focusable = "button:not([disabled]), input:not([disabled]), textarea, select, [tabindex='0']:not(i)";
