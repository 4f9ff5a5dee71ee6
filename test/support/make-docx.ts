import { makeZip } from "./make-zip";

const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const links = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** A .docx whose body has this markup, with other parts beside it. */
export const makeDocx = (
  body: string,
  { documentLinks = "", parts = {} }: { documentLinks?: string; parts?: Readonly<Record<string, string>> } = {},
): Uint8Array =>
  makeZip([
    {
      name: "[Content_Types].xml",
      data: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    },
    {
      name: "_rels/.rels",
      data: `<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: "word/document.xml",
      data: `<?xml version="1.0"?><w:document xmlns:w="${wordNamespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    },
    {
      name: "word/_rels/document.xml.rels",
      data: `<Relationships xmlns="${links}">${documentLinks}</Relationships>`,
    },
    ...Object.entries(parts).map(([name, data]) => ({ name, data })),
  ]);

/** A run of plain text. */
export const run = (text: string, look = ""): string =>
  `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t>${text}</w:t></w:r>`;

/** A paragraph of runs, or of plain text. */
export const paragraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((each) => (each.startsWith("<") ? each : run(each))).join("")}</w:p>`;

/** A table cell with properties before its text. */
export const tableCell = (text: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
