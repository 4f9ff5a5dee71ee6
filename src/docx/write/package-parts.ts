import { officialFonts } from "../../plans/official-fonts";
import { type DocumentInfo } from "../../plans/document-info";
import { markupText } from "../../xlsx/xml/text";
import { declaration, packageNamespace } from "../../xlsx/write/text-part";
import { lawfulText } from "./lawful-text";

/** A part of the package that takes the place of the library's. */
export interface ReplacedPart {
  readonly path: string;
  readonly data: string;
}

/** What the library cannot say: which fonts stand in for which, and when the document was made, without a clock. */
export const replacedParts = (info: DocumentInfo): readonly ReplacedPart[] => [
  { path: "word/fontTable.xml", data: fontTable },
  { path: "docProps/core.xml", data: coreProperties(info) },
];

/** `altName` lists the fonts to be taken where the first is missing (ISO/IEC 29500-1, 17.8.3.1); 86 is GB 2312. */
const fontTable =
  `${declaration}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
  Object.values(officialFonts)
    .map(
      ([name, ...others]) =>
        `<w:font w:name="${name}"><w:altName w:val="${others.join(",")}"/><w:charset w:val="86"/>` +
        `<w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`,
    )
    .join("") +
  `</w:fonts>`;

function coreProperties({ title, creator, created }: DocumentInfo): string {
  const [shownTitle, shownCreator] = [title, creator].map((text) => markupText(lawfulText(text)));
  const moment = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${markupText(created)}</dcterms:${name}>`;
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties"` +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"` +
    ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${shownTitle}</dc:title><dc:creator>${shownCreator}</dc:creator>` +
    `${moment("created")}${moment("modified")}</cp:coreProperties>`
  );
}
