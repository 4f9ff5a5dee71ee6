import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type MarkLetter } from "../../src";
import { ErrorIcon, NoteIcon, TimeIcon, WarningIcon } from "./icons";

const useStyles = makeStyles({
  icon: { flexShrink: 0, marginTop: "2px" },
  e: { color: tokens.colorStatusDangerForeground1 },
  t: { color: tokens.colorPalettePurpleBorderActive },
  w: { color: tokens.colorStatusWarningForeground3 },
  i: { color: tokens.colorBrandForeground1 },
});

const icons: Readonly<Record<MarkLetter, typeof ErrorIcon>> = {
  e: ErrorIcon,
  t: TimeIcon,
  w: WarningIcon,
  i: NoteIcon,
};

/** A mark's shape in its colour; the word for it stands beside. */
export function MarkIcon(props: { readonly letter: MarkLetter; readonly label?: string }): ReactNode {
  const styles = useStyles();
  const { letter, label } = props;
  const Icon = icons[letter];
  const named = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return <Icon className={mergeClasses(styles.icon, styles[letter])} {...named} />;
}
