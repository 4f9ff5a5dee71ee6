/** `RRGGBB` of the first series of a chart, the second and so on; each has 3:1 on white, and they differ in lightness. */
export const chartColors = ["2F6EBA", "B5471B", "5B8C2A", "6B3FA0", "1F4E5F", "8C6D1F"] as const;

/** The colour of a series by its place; beyond the last they begin anew. */
export const chartColor = (series: number): string => chartColors[series % chartColors.length] ?? chartColors[0];
