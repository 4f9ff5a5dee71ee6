import { type ICellData, type IWorksheetData } from "@univerjs/core";
import { columnLetters } from "../../book/area";
import { type CellLink } from "../../book/cell-layers";
import { type CellData } from "../cells/scan-sheet";
import { type Link } from "../package/open-package";
import { type PackageWriter } from "../package/package-writer";
import { element, wrapped } from "../xml/element";
import { type XmlNode, attribute, child, children } from "../xml/xml-node";
import { areaOf } from "./ranges";

const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
/** A link over more cells than this stays with the first. */
const mostCells = 10_000;

/** Gives the cells of a sheet their links. */
export function readHyperlinks(sheet: XmlNode, links: readonly Link[], cells: CellData): void {
  for (const node of children(child(sheet, "hyperlinks"), "hyperlink")) {
    const area = areaOf(attribute(node, "ref"));
    if (!area) continue;
    const link = linkOf(node, links);
    const whole = area.rows * area.columns <= mostCells ? area : { ...area, rows: 1, columns: 1 };
    for (let row = whole.row; row < whole.row + whole.rows; row += 1) {
      for (let column = whole.column; column < whole.column + whole.columns; column += 1) {
        const line = (cells[row] ??= {});
        const cell: ICellData = (line[column] ??= {});
        cell.custom = { ...cell.custom, hyperlink: { ...link } };
      }
    }
  }
}

function linkOf(node: XmlNode, links: readonly Link[]): CellLink {
  const target = links.find(({ id }) => id === attribute(node, "id"))?.target;
  const location = attribute(node, "location");
  const screenTip = attribute(node, "tooltip");
  const textToDisplay = attribute(node, "display");
  const address = target === undefined ? undefined : location === undefined ? target : `${target}#${location}`;
  return {
    ...(address !== undefined && { address }),
    ...(target === undefined && location !== undefined && { documentReference: location }),
    ...(screenTip !== undefined && { screenTip }),
    ...(textToDisplay !== undefined && { textToDisplay }),
  };
}

export function hyperlinksXml({ cellData = {} }: Partial<IWorksheetData>, part: string, writer: PackageWriter): string {
  const links: string[] = [];
  for (const row in cellData) {
    const cells = cellData[row]!;
    for (const column in cells) {
      const link = cells[column]?.custom?.hyperlink as CellLink | undefined;
      if (link) links.push(linkXml(link, `${columnLetters(Number(column))}${Number(row) + 1}`, part, writer));
    }
  }
  return wrapped("hyperlinks", links.join(""));
}

function linkXml(link: CellLink, ref: string, part: string, writer: PackageWriter): string {
  const { address, documentReference, screenTip, textToDisplay } = link;
  const id = address ? writer.linkOut(part, relationship, address) : undefined;
  return element("hyperlink", {
    ref,
    "r:id": id,
    location: documentReference,
    tooltip: screenTip,
    display: textToDisplay,
  });
}
