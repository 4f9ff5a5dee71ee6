import { areaReference, type Area } from "../../src";

/** Queues thin lines around every cell of each area. Where there is one row or column there is nothing between. */
export function drawBorders(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  for (const area of areas) {
    const { borders } = sheet.getRange(areaReference(area)).format;
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) drawLine(borders, edge);
    if (area.bottom > area.top) drawLine(borders, "InsideHorizontal");
    if (area.right > area.left) drawLine(borders, "InsideVertical");
  }
}

function drawLine(
  borders: Excel.RangeBorderCollection,
  edge: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical",
): void {
  borders.getItem(edge).style = "Continuous";
}
