import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";

const useStyles = makeStyles({
  figure: { margin: 0 },
  line: { display: "block", width: "100%", height: "48px", color: tokens.colorBrandForeground1, overflow: "visible" },
  caption: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const width = 300;
const height = 48;
const margin = 4;

/** A small line of figures, one a month; it breaks where a month has none. What it shows is said below in words. */
export function Sparkline(props: { readonly values: readonly (number | null)[]; readonly caption: string }): ReactNode {
  const styles = useStyles();
  const { values, caption } = props;
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const x = (place: number): number => margin + (place * (width - 2 * margin)) / Math.max(1, values.length - 1);
  const y = (value: number): number =>
    most === least ? height / 2 : height - margin - ((value - least) * (height - 2 * margin)) / (most - least);
  const points = values.map((value, place) => (value === null ? null : { x: x(place), y: y(value) }));
  return (
    <figure className={styles.figure}>
      <svg className={styles.line} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path
          d={points.map((point, place) => step(point, points[place - 1] ?? null)).join("")}
          fill="none"
          stroke="currentColor"
          strokeWidth={2}
        />
        {points.map(
          (point, place) =>
            point !== null && <circle key={place} cx={point.x} cy={point.y} r={2.5} fill="currentColor" />,
        )}
      </svg>
      <figcaption className={styles.caption}>{caption}</figcaption>
    </figure>
  );
}

type Point = { readonly x: number; readonly y: number } | null;

const step = (point: Point, before: Point): string =>
  point === null ? "" : `${before === null ? "M" : "L"}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
