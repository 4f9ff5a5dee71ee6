import { type SheetPlan } from "../../plans/sheet-plan";
import { type ByteCodec, type ByteSource } from "../../ports/byte-codec";
import { err, ok, type Result } from "../../support/result";
import { filterName } from "../write/plan-names";
import { sheetXml, spreadsheetNamespace } from "../write/sheet-xml";
import { openStyleBook, type StyleBook } from "../write/style-book";
import { utf8Chunks } from "../write/utf8-chunks";
import { emptyStylesXml } from "../write/workbook-parts";
import { type FileFault } from "../read/file-fault";
import { attribute } from "../xml/attributes";
import { rootOf } from "../xml/elements";
import { folderOf, relationshipsPart } from "../zip/part-name";
import { writeZip, type ZipPart } from "../zip/write-zip";
import { hasMarkedFormulas } from "./calculation-chain";
import { editWorkbook, type SheetNames } from "./edit-workbook";
import { markSheet } from "./mark-sheet";
import { openPackage, type Package } from "./open-package";
import { openWorkbook, sheetIndexOf, type OpenedWorkbook } from "./open-workbook";
import { withoutPart, withPart } from "./package-links";
import { placeSheets, type PlacedSheet } from "./place-sheets";
import { isOfKind } from "./relationships";
import { type SheetFault, type SheetMarks } from "./sheet-marks";

/** What is to be added to a workbook. */
export interface Annotations {
  readonly sheets: readonly SheetMarks[];
  /** Drawn after the workbook's sheets; a plan with the name of a sheet that is there takes that sheet's place. */
  readonly appended: readonly SheetPlan[];
}

/** A workbook given back with marks. */
export interface AnnotatedWorkbook {
  /** The file, to be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The sheets that cannot bear marks, and why; all else is in the file. */
  readonly unmarked: readonly SheetFault[];
}

/** The text of a part that is written anew. */
type PartText = Iterable<string> | AsyncIterable<string>;

/**
 * Gives a workbook back with marks beside its ledgers and with sheets added. Whatever else is in the file is copied byte
 * for byte, and a marked sheet's own cells, styles and rules are left as they are. Marks, colours and sheets of an earlier
 * run are replaced, so that annotating twice is annotating once. Sheets stream: memory does not grow with their rows.
 */
export async function annotateWorkbook(
  source: ByteSource,
  codec: ByteCodec,
  annotations: Annotations,
): Promise<Result<AnnotatedWorkbook, FileFault>> {
  const opened = await openPackage(source, codec);
  if (!opened.ok) return opened;
  const file = opened.value;
  const original = await openWorkbook(file);
  if (original === null) return err(file.fault() ?? { kind: "damaged", part: "xl/workbook.xml" });

  const stylesPart = original.relationships.find((link) => isOfKind(link, "styles"))?.target ?? null;
  const styles = openStyleBook(stylesPart === null ? emptyStylesXml : await file.text(stylesPart));
  const texts = new Map<string, PartText>();
  const names: SheetNames[] = [];
  const unmarked: SheetFault[] = [];
  for (const marks of annotations.sheets) {
    const sheetIndex = sheetIndexOf(original, marks.sheet);
    const part = original.sheets[sheetIndex]?.part ?? "";
    const marked = await markSheet(file, part, marks, styles, codec);
    if (!marked.ok) {
      unmarked.push({ code: marked.error, sheet: marks.sheet });
      continue;
    }
    texts.set(part, marked.value.texts);
    const { filter } = marked.value;
    if (filter !== null) names.push({ sheetIndex, names: [filterName(marks.sheet, filter)], replacesOld: false });
  }
  const chain = original.relationships.find((link) => isOfKind(link, "calcChain"))?.target ?? null;
  const dropsChain = chain !== null && (await hasMarkedFormulas(file, chain, annotations.sheets, codec));
  const fault = file.fault();
  if (fault !== null) return err(fault);

  const { workbook, placed, added, names: planNames } = placeSheets(file, original, annotations.appended);
  const styled = stylesPart === null ? withPart(workbook, "styles", "styles.xml").links : workbook;
  const { contentTypesXml, relationshipsXml, xml, part } = dropsChain ? withoutPart(styled, chain) : styled;
  texts.set("[Content_Types].xml", [contentTypesXml]);
  texts.set(part, [editWorkbook(xml, added, [...names, ...planNames])]);
  texts.set(relationshipsPart(part), [relationshipsXml]);
  const namespace = namespaceOf(workbook);
  for (const { plan, part: drawn } of placed) texts.set(drawn, sheetXml(plan, styles, { selected: false, namespace }));
  const gone = placed.filter(({ replacesOld }) => replacesOld).map(({ part: old }) => relationshipsPart(old));
  if (dropsChain) gone.push(chain);
  const stylesName = stylesPart ?? `${folderOf(part)}styles.xml`;
  const parts = rewritten(file, { texts, gone, placed, styles, stylesName }, codec);
  return ok({ chunks: writeZip(parts, codec), unmarked });
}

interface Changes {
  readonly texts: ReadonlyMap<string, PartText>;
  readonly gone: readonly string[];
  readonly placed: readonly PlacedSheet[];
  readonly styles: StyleBook;
  readonly stylesName: string;
}

function* rewritten(
  file: Package,
  { texts, gone, placed, styles, stylesName }: Changes,
  codec: ByteCodec,
): Iterable<ZipPart> {
  const key = (name: string): string => name.toLowerCase();
  const changed = new Map([...texts].map(([name, text]) => [key(name), text]));
  const left = new Set([...gone, stylesName].map(key));
  for (const entry of file.entries) {
    if (left.has(key(entry.name))) continue;
    const text = changed.get(key(entry.name));
    if (text === undefined) yield { entry, compressed: file.compressed(entry) };
    else yield { name: entry.name, content: utf8Chunks(text, codec) };
  }
  for (const { part, replacesOld } of placed) {
    if (!replacesOld) yield { name: part, content: utf8Chunks(changed.get(key(part)) ?? [], codec) };
  }
  // Last, because drawing the sheets is what fills the styles.
  yield { name: stylesName, content: utf8Chunks([styles.toXml()], codec) };
}

/** The namespace of the workbook's own elements. */
function namespaceOf({ xml }: OpenedWorkbook): string {
  const { tag, prefix } = rootOf(xml);
  return attribute(tag, prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`) ?? spreadsheetNamespace;
}
