import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { type DocumentBlock, type DocumentPlan } from "../../../src/documents/document-plan";
import { documentBytes } from "../../../src/docx/write/document-bytes";
import { plainText } from "../../../src/xlsx/xml/text";
import { partText, zipParts } from "../../support/zip-parts";
import { samplePlan } from "./sample-plan";

/** A document of one standing section. */
export const planOf = (...blocks: readonly DocumentBlock[]): DocumentPlan => ({
  ...samplePlan,
  sections: [{ orientation: "portrait", blocks }],
});

/** The text of a part of the file that is drawn of a plan. */
export const partOf = async (plan: DocumentPlan, name: string): Promise<string> =>
  partText(await zipParts(await documentBytes(plan, nodeByteCodec)), name);

/** A paragraph of a document as Word has it. */
export interface WordParagraph {
  readonly style: string;
  /** With `|` for line breaks. */
  readonly text: string;
  readonly xml: string;
}

/** Every paragraph, those of tables too. */
export async function paragraphsOf(plan: DocumentPlan): Promise<readonly WordParagraph[]> {
  const document = await partOf(plan, "word/document.xml");
  return Array.from(document.matchAll(/<w:p>(.*?)<\/w:p>/gs), ([xml]) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? "",
    text: Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g), ([, text]) =>
      text === undefined ? "|" : plainText(text),
    ).join(""),
    xml,
  }));
}
