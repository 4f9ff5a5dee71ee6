import { type PlanChart, type SheetPlan } from "../../plans/sheet-plan";
import { markupText } from "../xml/text";
import { chartXml } from "./chart-xml";
import {
  declaration,
  drawingNamespace,
  officeContentType,
  officeNamespace,
  relationshipsPart,
  type TextPart,
} from "./text-part";

/** The id by which a sheet with charts names its drawing. */
export const drawingRelationship = "rId1";

/** The parts that the charts of the n-th sheet need, from 1: the sheet's link, its drawing, and each chart. */
export function chartParts(plan: SheetPlan, sheetNumber: number): readonly TextPart[] {
  const { charts = [] } = plan;
  if (charts.length === 0) return [];
  const drawing = `drawing${sheetNumber}.xml`;
  const chartName = (index: number): string => `chart${sheetNumber}-${index + 1}.xml`;
  return [
    relationshipsPart(`xl/worksheets/_rels/sheet${sheetNumber}.xml.rels`, [
      [`${officeNamespace}/relationships/drawing`, `../drawings/${drawing}`],
    ]),
    {
      name: `xl/drawings/${drawing}`,
      text: declaration + drawingXml(charts),
      contentType: `${officeContentType}.drawing+xml`,
    },
    relationshipsPart(
      `xl/drawings/_rels/${drawing}.rels`,
      charts.map((_, index) => [`${officeNamespace}/relationships/chart`, `../charts/${chartName(index)}`]),
    ),
    ...charts.map((chart, index) => ({
      name: `xl/charts/${chartName(index)}`,
      text: declaration + chartXml(chart, plan),
      contentType: `${officeContentType}.drawingml.chart+xml`,
    })),
  ];
}

/** Where the charts lie on their sheet. The title is what a screen reader says. */
function drawingXml(charts: readonly PlanChart[]): string {
  const anchors = charts.map(({ title, at }, index) => {
    const corner = (name: string, column: number, row: number): string =>
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    const name = markupText(title);
    return (
      `<xdr:twoCellAnchor>${corner("from", at.left, at.top)}${corner("to", at.right + 1, at.bottom + 1)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${name}" descr="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
      `<a:graphic><a:graphicData uri="${drawingNamespace}/chart"><c:chart xmlns:c="${drawingNamespace}/chart" xmlns:r="${officeNamespace}/relationships" r:id="rId${index + 1}"/></a:graphicData></a:graphic>` +
      `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
    );
  });
  return `<xdr:wsDr xmlns:xdr="${drawingNamespace}/spreadsheetDrawing" xmlns:a="${drawingNamespace}/main">${anchors.join("")}</xdr:wsDr>`;
}
