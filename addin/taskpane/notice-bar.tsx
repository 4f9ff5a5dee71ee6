import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { Disclosure } from "./disclosure";
import { CloseIcon } from "./icons";
import { useApp, useAppState, useWords } from "./use-app";

const useStyles = makeStyles({
  area: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  bar: { alignItems: "start" },
  details: {
    margin: 0,
    maxHeight: "120px",
    overflowY: "auto",
    whiteSpace: "pre-wrap",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

const words = {
  close: { zh: "关闭", en: "Close" },
  details: { zh: "详细信息", en: "Details" },
} as const satisfies Record<string, Words>;

/** One sentence about what has just happened, and what can be done about it. */
export function NoticeBar(): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const notice = useAppState((state) => state.notice);
  if (notice === null) return null;
  const { kind, action, details } = notice;
  return (
    <div className={styles.area}>
      <MessageBar intent={kind} layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <div>{text(notice.words)}</div>
          {details !== null && (
            <Disclosure label={text(words.details)}>
              <pre className={styles.details} tabIndex={0}>
                {details}
              </pre>
            </Disclosure>
          )}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<CloseIcon />}
              aria-label={text(words.close)}
              onClick={() => actions.dismissNotice()}
            />
          }
        >
          {action !== null && (
            <Button size="small" onClick={() => void action.run()}>
              {text(action.label)}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
