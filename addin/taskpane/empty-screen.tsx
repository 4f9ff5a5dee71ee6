import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "40px 12px 24px",
    textAlign: "center",
    textWrap: "pretty",
  },
  icon: { color: tokens.colorNeutralForeground3, fontSize: "40px", lineHeight: 1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "32em" },
  action: { marginTop: "8px" },
});

/** A screen with nothing on it yet: what will be here, and what to do for it. */
export function EmptyScreen(props: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section className={styles.screen}>
      <span className={styles.icon} aria-hidden>
        {props.icon}
      </span>
      <h2 className={styles.title}>{props.title}</h2>
      <p className={styles.text}>{props.text}</p>
      <div className={styles.action}>{props.children}</div>
    </section>
  );
}
