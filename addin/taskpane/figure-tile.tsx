import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { numberText } from "./number-text";

const useStyles = makeStyles({
  tiles: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "8px", margin: 0 },
  tile: {
    display: "flex",
    flexDirection: "column-reverse",
    justifyContent: "flex-end",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  danger: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  // The palette has this hue as strong as a label; a tile wants it as pale as the others.
  late: {
    backgroundColor: `color-mix(in srgb, ${tokens.colorPalettePurpleBackground2} 25%, ${tokens.colorNeutralBackground1})`,
    color: tokens.colorPalettePurpleForeground2,
  },
  quiet: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
});

/** How urgent a figure is. */
export type FigureTone = "danger" | "warning" | "late";

/** A row of figures, three abreast. */
export function FigureTiles({ children }: { readonly children: ReactNode }) {
  return <dl className={useStyles().tiles}>{children}</dl>;
}

/** A figure with its name; nothing to worry about is shown without colour. */
export function FigureTile(props: { readonly value: number; readonly label: string; readonly tone: FigureTone }) {
  const styles = useStyles();
  const { value, label, tone } = props;
  return (
    <div className={mergeClasses(styles.tile, value === 0 ? styles.quiet : styles[tone])}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{numberText(value)}</dd>
    </div>
  );
}
