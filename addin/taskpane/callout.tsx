import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import { type ReactNode } from "react";

export type CalloutKind = "info" | "success" | "warning" | "error";

const useStyles = makeStyles({
  callout: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "8px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  icon: { fontSize: "16px", lineHeight: 1, paddingTop: "2px" },
  body: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
});

const useIconStyles = makeStyles({
  info: { color: tokens.colorNeutralForeground3 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

const icons: Readonly<Record<CalloutKind, ReactNode>> = {
  info: <InfoFilled />,
  success: <CheckmarkCircleFilled />,
  warning: <WarningFilled />,
  error: <ErrorCircleFilled />,
};

/** Something that the reader of a screen has to know of it, with what can be done about it. */
export function Callout(props: { readonly kind: CalloutKind; readonly children: ReactNode }) {
  const styles = useStyles();
  const iconStyles = useIconStyles();
  return (
    <div className={mergeClasses(styles.callout, styles[props.kind])}>
      <span className={mergeClasses(styles.icon, iconStyles[props.kind])} aria-hidden>
        {icons[props.kind]}
      </span>
      <div className={styles.body}>{props.children}</div>
    </div>
  );
}
