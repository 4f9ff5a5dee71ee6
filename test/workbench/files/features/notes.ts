import { type ISheetNote } from "@univerjs/sheets-note";
import { type Link, type PackageReader } from "../package/open-package";
import { type PackageWriter } from "../package/package-writer";
import { FileError } from "../package/file-error";
import { pixelsOfPoints, pointsOfPixels } from "../styles/lengths";
import { cellText } from "../../../../src/xlsx/xml/text";
import { element, textElement } from "../xml/element";
import { type XmlNode, attribute, child, children } from "../xml/xml-node";
import { areaOf } from "./ranges";
import { columnLetters } from "../../book/area";
import { linkedTree } from "../package/workbook-parts";

export const noteResource = "SHEET_NOTE_PLUGIN";

export type SheetNotes = Record<number, Record<number, ISheetNote>>;

/** A note as it stands in a file; what its author's name begins with tells the notes that stand in for threads. */
export interface FileNote {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

const standardSize = { width: 160, height: 72 } as const;
const threadMark = "tc=";

export async function readNotes(
  reader: PackageReader,
  links: readonly Link[],
  hasThreads: boolean,
): Promise<SheetNotes | undefined> {
  const root = await linkedTree(reader, links, "comments");
  if (!root) return undefined;
  const shapes = await readShapes(reader, links);
  const notes: SheetNotes = {};
  for (const { row, column, author, text } of fileNotes(root)) {
    if (hasThreads && author.startsWith(threadMark)) continue;
    const id = `note-${columnLetters(column)}${row + 1}`;
    (notes[row] ??= {})[column] = {
      id,
      row,
      col: column,
      ...standardSize,
      ...shapes.get(`${row},${column}`),
      note: text,
    };
  }
  return Object.keys(notes).length === 0 ? undefined : notes;
}

function fileNotes(root: XmlNode): readonly FileNote[] {
  const authors = children(child(root, "authors"), "author").map(({ text }) => text);
  return children(child(root, "commentList"), "comment").flatMap((node) => {
    const area = areaOf(attribute(node, "ref"));
    if (!area) return [];
    const text = textOf(child(node, "text"));
    return [{ row: area.row, column: area.column, author: authors[Number(attribute(node, "authorId"))] ?? "", text }];
  });
}

function textOf(node: XmlNode | undefined): string {
  const runs = children(node, "r").map((run) => child(run, "t")?.text ?? "");
  return (runs.length > 0 ? runs.join("") : (child(node, "t")?.text ?? "")).replace(/\r\n?/g, "\n");
}

type Shape = Pick<ISheetNote, "width" | "height" | "show">;

/** Sizes of notes, and whether they are always shown, stand in a drawing of an older kind, which may not be XML at all. */
async function readShapes(reader: PackageReader, links: readonly Link[]): Promise<ReadonlyMap<string, Shape>> {
  const shapes = new Map<string, Shape>();
  let root: XmlNode | undefined;
  try {
    root = await linkedTree(reader, links, "vmlDrawing");
  } catch (cause) {
    if (!(cause instanceof FileError)) throw cause;
  }
  for (const shape of children(root, "shape")) {
    const data = child(shape, "ClientData");
    if (attribute(data, "ObjectType") !== "Note") continue;
    const style = attribute(shape, "style") ?? "";
    const place = `${child(data, "Row")?.text.trim()},${child(data, "Column")?.text.trim()}`;
    shapes.set(place, {
      width: lengthIn(style, "width") ?? standardSize.width,
      height: lengthIn(style, "height") ?? standardSize.height,
      ...(/visibility:\s*visible/.test(style) && { show: true }),
    });
  }
  return shapes;
}

function lengthIn(style: string, name: string): number | undefined {
  const found = new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]+)(pt|px)?`).exec(style);
  if (!found) return undefined;
  return found[2] === "px" ? Math.round(Number(found[1])) : pixelsOfPoints(Number(found[1]));
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A note that is to be written; notes that stand in for threads have an author of their own. */
export type WrittenNote = Pick<ISheetNote, "row" | "col" | "width" | "height" | "show" | "note"> & {
  readonly author?: string;
};

export const noteDefaults = standardSize;

/** Adds the notes of a sheet with their drawing; gives the element that links to it. */
export function addNotes(writer: PackageWriter, part: string, number: number, notes: readonly WrittenNote[]): string {
  if (notes.length === 0) return "";
  const authors = [...new Set(notes.map(({ author = "" }) => author))];
  const sorted = [...notes].sort((left, right) => left.row - right.row || left.col - right.col);
  const comments = sorted.map(({ row, col, note, author = "" }) =>
    element(
      "comment",
      { ref: `${columnLetters(col)}${row + 1}`, authorId: authors.indexOf(author) },
      element("text", {}, textElement("t", note)),
    ),
  );
  const list = authors.map((author) => `<author>${cellText(author)}</author>`).join("");
  const name = `xl/comments${number}.xml`;
  const xml = element(
    "comments",
    { xmlns: main },
    `<authors>${list}</authors>` + element("commentList", {}, comments.join("")),
  );
  writer.add(name, `${spreadsheet}.comments+xml`, xml);
  writer.link(part, `${office}/comments`, name);
  const drawing = `xl/drawings/vmlDrawing${number}.vml`;
  writer.add(drawing, "application/vnd.openxmlformats-officedocument.vmlDrawing", () => [drawingXml(sorted, number)]);
  return element("legacyDrawing", { "r:id": writer.link(part, `${office}/vmlDrawing`, drawing) });
}

const namespaces = {
  "xmlns:v": "urn:schemas-microsoft-com:vml",
  "xmlns:o": "urn:schemas-microsoft-com:office:office",
  "xmlns:x": "urn:schemas-microsoft-com:office:excel",
};

function drawingXml(notes: readonly WrittenNote[], number: number): string {
  const layout = element("o:shapelayout", { "v:ext": "edit" }, element("o:idmap", { "v:ext": "edit", data: number }));
  const type = element(
    "v:shapetype",
    { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
    element("v:stroke", { joinstyle: "miter" }) + element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
  );
  return element(
    "xml",
    namespaces,
    layout + type + notes.map((note, index) => shapeXml(note, number * 1024 + index + 1)).join(""),
  );
}

function shapeXml({ row, col, width, height, show }: WrittenNote, id: number): string {
  const visibility = show === true ? "visible" : "hidden";
  const style = `position:absolute;width:${pointsOfPixels(width)}pt;height:${pointsOfPixels(height)}pt;z-index:1;visibility:${visibility}`;
  const rows = Math.max(1, Math.round(height / 20));
  const columns = Math.max(1, Math.round(width / 64));
  const anchor = [col + 1, 15, Math.max(0, row - 1), 10, col + 1 + columns, 15, Math.max(0, row - 1) + rows, 4].join(
    ", ",
  );
  const data = element(
    "x:ClientData",
    { ObjectType: "Note" },
    "<x:MoveWithCells/><x:SizeWithCells/>" +
      element("x:Anchor", {}, anchor) +
      "<x:AutoFill>False</x:AutoFill>" +
      element("x:Row", {}, String(row)) +
      element("x:Column", {}, String(col)) +
      (show === true ? "<x:Visible/>" : ""),
  );
  return element(
    "v:shape",
    { id: `_x0000_s${id}`, type: "#_x0000_t202", style, fillcolor: "#ffffe1", "o:insetmode": "auto" },
    `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>${data}`,
  );
}
