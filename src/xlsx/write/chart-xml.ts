import { chartColor } from "../../plans/chart-colors";
import { type PlanChart, type SheetPlan } from "../../plans/sheet-plan";
import { type Area } from "../../sheets/address";
import { type CellValue } from "../../sheets/cell";
import { markupText } from "../xml/text";
import { absoluteReference } from "./plan-names";
import { drawingNamespace } from "./text-part";

const font = `<a:latin typeface="宋体"/><a:ea typeface="宋体"/>`;
const axisIds = { category: 1, value: 2 } as const;
const gray = "D9D9D9";

/** The part of a chart. What its cells show is kept in it, for programs that do not look into the cells. */
export function chartXml(chart: PlanChart, plan: SheetPlan): string {
  const legend = chart.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>` : "";
  const text = `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000">${font}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
  return (
    `<c:chartSpace xmlns:c="${drawingNamespace}/chart" xmlns:a="${drawingNamespace}/main"><c:date1904 val="0"/><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotXml(chart, plan)}${axesXml(chart)}</c:plotArea>` +
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${solidFill("FFFFFF")}<a:ln>${solidFill(gray)}</a:ln></c:spPr>${text}</c:chartSpace>`
  );
}

function titleXml(title: string): string {
  const look = `sz="1200" b="1"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${look}>${font}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="zh-CN" ${look}>${font}</a:rPr><a:t>${markupText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

/** The series with their cells. */
function plotXml(chart: PlanChart, plan: SheetPlan): string {
  const isLine = chart.kind === "line";
  const series = chart.series.map(({ name, values }, index) => {
    const color = solidFill(chartColor(index));
    const look = isLine
      ? `<c:spPr><a:ln w="28575" cap="rnd">${color}<a:round/></a:ln></c:spPr>` +
        `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${color}<a:ln>${color}</a:ln></c:spPr></c:marker>`
      : `<c:spPr>${color}</c:spPr><c:invertIfNegative val="0"/>`;
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${markupText(name)}</c:v></c:tx>${look}` +
      `<c:cat>${textsXml(chart.categories, plan)}</c:cat><c:val>${numbersXml(values, plan)}</c:val>` +
      `${isLine ? `<c:smooth val="0"/>` : ""}</c:ser>`
    );
  });
  const axes = `<c:axId val="${axisIds.category}"/><c:axId val="${axisIds.value}"/>`;
  return isLine
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}<c:marker val="1"/>${axes}</c:lineChart>`
    : `<c:barChart><c:barDir val="${chart.kind === "bar" ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth val="60"/>${axes}</c:barChart>`;
}

function textsXml(area: Area, plan: SheetPlan): string {
  const points = valuesIn(area, plan).map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${markupText(String(value))}</c:v></c:pt>`,
  );
  return `<c:strRef><c:f>${referenceXml(area, plan)}</c:f><c:strCache><c:ptCount val="${points.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

function numbersXml(area: Area, plan: SheetPlan): string {
  const points = valuesIn(area, plan).map((value, index) =>
    typeof value === "number" && Number.isFinite(value) ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : "",
  );
  return `<c:numRef><c:f>${referenceXml(area, plan)}</c:f><c:numCache><c:formatCode>${markupText(formatOf(area, plan))}</c:formatCode><c:ptCount val="${points.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}

/** The number format of an area's first cell: axis and cells are written alike. */
function formatOf({ top, left }: Area, { rows, styles }: SheetPlan): string {
  const style = rows[top]?.style;
  const name = typeof style === "string" ? style : style?.[left];
  return (name === undefined ? undefined : styles[name]?.numberFormat) ?? "General";
}

/** The cells of one row or one column, in order. */
function valuesIn({ top, left, bottom, right }: Area, { rows }: SheetPlan): readonly CellValue[] {
  return rows
    .slice(top, bottom + 1)
    .flatMap(({ values }) => Array.from({ length: right - left + 1 }, (_, column) => values[left + column] ?? null));
}

const referenceXml = (area: Area, { name }: SheetPlan): string => markupText(absoluteReference(name, area));

/**
 * Bars begin at the bottom, the table that they show is read from the top: its first row lies on top. Bars and columns
 * tell counts and rates by their lengths, from 0.
 */
function axesXml({ kind }: PlanChart): string {
  const isBar = kind === "bar";
  const least = kind === "line" ? "" : `<c:min val="0"/>`;
  const ends = (crosses: number): string => `<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>`;
  const ticks = `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`;
  const line = (color: string): string => `<c:spPr><a:ln>${solidFill(color)}</a:ln></c:spPr>`;
  return (
    `<c:catAx><c:axId val="${axisIds.category}"/><c:scaling><c:orientation val="${isBar ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}${line("8C8C8C")}${ends(axisIds.value)}` +
    `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${axisIds.value}"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? "t" : "l"}"/><c:majorGridlines>${line(gray)}</c:majorGridlines>` +
    `<c:numFmt formatCode="General" sourceLinked="1"/>${ticks}${ends(axisIds.category)}<c:crossBetween val="between"/></c:valAx>`
  );
}

const solidFill = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
