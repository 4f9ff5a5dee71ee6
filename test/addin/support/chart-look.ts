import { type PlanChart, type SheetPlan } from "../../../src/plans/sheet-plan";
import { areaReference, type Area } from "../../../src/sheets/address";
import { type CellValue } from "../../../src/sheets/cell";
import { partText } from "../../support/zip-parts";

/** What a chart shows, however it came about. */
export interface ChartLook {
  readonly kind: PlanChart["kind"];
  readonly title: string;
  readonly hasLegend: boolean;
  readonly isReversed: boolean;
  /** Where the axis of bars begins; that of lines is left to Excel. */
  readonly least: number | null;
  readonly series: readonly {
    readonly name: string;
    readonly categories: readonly unknown[];
    readonly values: readonly unknown[];
  }[];
  readonly at: string;
}

/** The charts that a plan asks for. */
export const plannedCharts = ({ rows, charts = [] }: SheetPlan): readonly ChartLook[] =>
  charts.map(({ kind, title, categories, series, at }) => ({
    ...{ kind, title, at: areaReference(at), hasLegend: series.length > 1, isReversed: kind === "bar" },
    least: kind === "line" ? null : 0,
    series: series.map(({ name, values }) => ({
      ...{ name, categories: cellsIn(rows, categories), values: cellsIn(rows, values) },
    })),
  }));

const cellsIn = (rows: SheetPlan["rows"], { top, bottom, left, right }: Area): readonly CellValue[] =>
  rows.slice(top, bottom + 1).flatMap(({ values }) => values.slice(left, right + 1));

/** The charts of an .xlsx file's sheet, by its number from 1, as its parts say. */
export function writtenCharts(parts: ReadonlyMap<string, Buffer>, sheetNumber: number): readonly ChartLook[] {
  const drawing = `xl/drawings/drawing${sheetNumber}.xml`;
  if (!parts.has(drawing)) return [];
  const anchors = partText(parts, drawing).split("<xdr:twoCellAnchor>").slice(1);
  const targets = partText(parts, `xl/drawings/_rels/drawing${sheetNumber}.xml.rels`);
  return anchors.map((anchor, index) => {
    const target = new RegExp(`Id="rId${index + 1}"[^>]* Target="\\.\\./([^"]+)"`).exec(targets)?.[1] ?? "";
    const number = (corner: string, name: string) =>
      Number(new RegExp(`<xdr:${corner}>.*?<xdr:${name}>(\\d+)<`).exec(anchor)?.[1]);
    const at = {
      ...{ top: number("from", "row"), left: number("from", "col") },
      ...{ bottom: number("to", "row") - 1, right: number("to", "col") - 1 },
    };
    return { ...lookOf(partText(parts, `xl/${target}`)), at: areaReference(at) };
  });
}

function lookOf(xml: string): Omit<ChartLook, "at"> {
  const kind = xml.includes("<c:lineChart>") ? "line" : xml.includes(`<c:barDir val="bar"/>`) ? "bar" : "column";
  const points = (element: string, ser: string) =>
    [
      ...(new RegExp(`<c:${element}>.*?</c:${element}>`).exec(ser)?.[0] ?? "").matchAll(/<c:pt [^>]*><c:v>([^<]*)</g),
    ].map(([, value]) => value ?? "");
  return {
    kind,
    title: /<a:t>([^<]*)</.exec(xml)?.[1] ?? "",
    hasLegend: xml.includes("<c:legend>"),
    isReversed: xml.includes(`<c:orientation val="maxMin"/>`),
    least: xml.includes("<c:min ") ? Number(/<c:min val="([^"]*)"/.exec(xml)?.[1]) : null,
    series: xml
      .split("<c:ser>")
      .slice(1)
      .map((ser) => ({
        name: /<c:tx><c:v>([^<]*)</.exec(ser)?.[1] ?? "",
        categories: points("cat", ser),
        values: points("val", ser).map(Number),
      })),
  };
}

/** The charts of an open sheet, asked of Excel; `areas` are those that they are expected over. */
export function drawnCharts(sheetName: string, areas: readonly Area[]): Promise<readonly ChartLook[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const charts = sheet.charts.load("items/chartType,items/left,items/top,items/width,items/height");
    const places = areas.map((area) => sheet.getRange(areaReference(area)).load("left,top,width,height"));
    await context.sync();
    const asked = charts.items.map((chart) => ({
      chart,
      title: chart.title.load("text"),
      legend: chart.legend.load("visible"),
      axis: chart.axes.categoryAxis.load("reversePlotOrder"),
      values: chart.axes.valueAxis.load("minimum"),
      series: chart.series.load("items/name"),
    }));
    await context.sync();
    const lines = asked.map(({ series }) =>
      series.items.map((line) => ({
        categories: line.getDimensionValues("Categories"),
        values: line.getDimensionValues("Values"),
      })),
    );
    await context.sync();
    const corners = ({ left, top, width, height }: Pick<Excel.Range, "left" | "top" | "width" | "height">) =>
      [left, top, width, height].map((length) => Math.round(length)).join();
    return asked.map(({ chart, title, legend, axis, values, series }, index) => ({
      kind: chart.chartType === "LineMarkers" ? "line" : chart.chartType === "BarClustered" ? "bar" : "column",
      title: title.text,
      hasLegend: legend.visible,
      isReversed: axis.reversePlotOrder,
      least: chart.chartType === "LineMarkers" ? null : Number(values.minimum),
      series: series.items.map(({ name }, line) => ({
        name,
        categories: lines[index]?.[line]?.categories.value ?? [],
        values: lines[index]?.[line]?.values.value ?? [],
      })),
      at: areas
        .filter((_, place) => corners(places[place] ?? chart) === corners(chart))
        .map(areaReference)
        .join(),
    }));
  });
}
