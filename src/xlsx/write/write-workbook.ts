import { type DocumentInfo } from "../../plans/document-info";
import { type SheetPlan } from "../../plans/sheet-plan";
import { type ByteCodec } from "../../ports/byte-codec";
import { writeZip, type ZipPart } from "../zip/write-zip";
import { drawingRelationship } from "./chart-parts";
import { sheetXml, spreadsheetNamespace } from "./sheet-xml";
import { openStyleBook } from "./style-book";
import { utf8Chunks } from "./utf8-chunks";
import { emptyStylesXml, sheetPartName, workbookParts } from "./workbook-parts";

/**
 * Draws plans, at least one, into an .xlsx file. Rows are written as they are drawn, so memory stays small however long
 * a sheet is. The plans' names are lawful and differ ({@link sheetName}).
 */
export function writeWorkbook(
  plans: readonly SheetPlan[],
  info: DocumentInfo,
  codec: ByteCodec,
): AsyncIterable<Uint8Array> {
  return writeZip(parts(plans, info, codec), codec);
}

function* parts(plans: readonly SheetPlan[], info: DocumentInfo, codec: ByteCodec): Iterable<ZipPart> {
  const part = (name: string, texts: Iterable<string>): ZipPart => ({ name, content: utf8Chunks(texts, codec) });
  for (const { name, text } of workbookParts(plans, info)) yield part(name, [text]);
  const styles = openStyleBook(emptyStylesXml);
  for (const [index, plan] of plans.entries()) {
    const options = {
      selected: index === 0,
      namespace: spreadsheetNamespace,
      ...((plan.charts ?? []).length > 0 && { drawing: drawingRelationship }),
    };
    yield part(sheetPartName(index + 1), sheetXml(plan, styles, options));
  }
  // Last, because drawing the sheets is what fills the styles.
  yield part("xl/styles.xml", [styles.toXml()]);
}
