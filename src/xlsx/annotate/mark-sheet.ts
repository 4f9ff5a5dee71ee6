import { type ByteCodec } from "../../ports/byte-codec";
import { type Area } from "../../sheets/address";
import { err, ok, type Result } from "../../support/result";
import { type StyleBook } from "../write/style-book";
import { attribute } from "../xml/attributes";
import { rootOf } from "../xml/elements";
import { xmlWindows } from "../xml/windows";
import { areaOf } from "./area-of";
import { editHead } from "./edit-head";
import { editTail, lastMarkedRow, tailFault } from "./edit-tail";
import { rowMarker } from "./mark-rows";
import { type Package } from "./open-package";
import { relationshipsPart } from "../zip/part-name";
import { isOfKind, readRelationships } from "./relationships";
import { type SheetFault, type SheetMarks } from "./sheet-marks";
import { sheetPieces, type SheetPiece } from "./sheet-pieces";
import { surveySheet } from "./survey-sheet";

/** A sheet with its marks, to be written once. */
export interface MarkedSheet {
  readonly texts: AsyncIterable<string>;
  /** The area of the sheet's filter if it is over the ledger. */
  readonly filter: Area | null;
}

/** Reads a sheet through, adds the styles that its marks need, and makes it ready to be written with them. */
export async function markSheet(
  file: Package,
  part: string,
  marks: SheetMarks,
  styles: StyleBook,
  codec: ByteCodec,
): Promise<Result<MarkedSheet, SheetFault["code"]>> {
  const pieces = (): AsyncIterable<SheetPiece> => sheetPieces(xmlWindows(file.unpacked(part), codec));
  const survey = await surveySheet(pieces(), marks);
  if (survey === null) return err("missing-sheet");
  const tables = await tableAreas(file, part);
  const fault = tailFault(survey.tail, marks, tables);
  if (fault !== null) return err(fault);
  const { prefix } = rootOf(survey.head);
  const text = styles.cell({ numberFormat: "@" });
  const head = editHead(survey.head, marks);
  const { tail, filter } = editTail(survey.tail, marks, { styles, tables, prefix });
  const marker = rowMarker(
    marks,
    { header: survey.headerStyle ?? text, text },
    { prefix, clearTo: lastMarkedRow(survey.tail, marks) },
  );

  async function* texts(): AsyncIterable<string> {
    yield head;
    for await (const piece of pieces()) if (piece.kind === "rows") yield marker.feed(piece.text);
    if (file.fault() !== null) throw new Error(`${part} changed while it was being copied`);
    yield `${marker.finish()}</${prefix}sheetData>${tail}`;
  }

  return ok({ texts: texts(), filter });
}

async function tableAreas(file: Package, part: string): Promise<readonly Area[]> {
  const links = readRelationships(await file.text(relationshipsPart(part)), part);
  const areas: Area[] = [];
  for (const link of links.filter((candidate) => isOfKind(candidate, "table"))) {
    const area = areaOf(attribute(rootOf(await file.text(link.target)).tag, "ref") ?? "");
    if (area !== null) areas.push(area);
  }
  return areas;
}
