/** The few ways of drawing that the many types of charts come down to. */
export type ChartKind = "column" | "bar" | "line" | "area" | "pie" | "scatter";
export type Stacking = "none" | "stacked" | "percent";

export function chartKind(type: string): ChartKind {
  if (isPie(type)) return "pie";
  if (isScatter(type)) return "scatter";
  if (type.includes("Bar")) return "bar";
  if (/Line|Radar|Stock/.test(type)) return "line";
  if (/Area|Surface/.test(type)) return "area";
  return "column";
}

export function stacking(type: string): Stacking {
  if (type.includes("Stacked100")) return "percent";
  return type.includes("Stacked") ? "stacked" : "none";
}

export const isPie = (type: string) => /Pie|Doughnut|Sunburst/.test(type);
export const isScatter = (type: string) => /XYScatter|Bubble/.test(type);
export const hasMarkers = (type: string) => /Markers|XYScatter/.test(type) && !type.includes("NoMarkers");
export const hasLines = (type: string) => /Line|Radar|XYScatterSmooth/.test(type);
