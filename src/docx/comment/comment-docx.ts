import { type ByteCodec } from "../../ports/byte-codec";
import { withElement } from "../../xlsx/annotate/package-links";
import { isOfKind, readRelationships } from "../../xlsx/annotate/relationships";
import { declaration, officeContentType, officeNamespace, packageNamespace } from "../../xlsx/write/text-part";
import { attribute } from "../../xlsx/xml/attributes";
import { rootOf } from "../../xlsx/xml/elements";
import { cellText, markupText } from "../../xlsx/xml/text";
import { folderOf, relationshipsPart } from "../../xlsx/zip/part-name";
import { writeZip, type ZipPart } from "../../xlsx/zip/write-zip";
import { type OpenedDocx } from "../read/open-docx";
import { withCommentMarks } from "./comment-marks";

/** A comment on a stretch of a document's text. */
export interface DocxRemark {
  /** Places in the text, its paragraphs one line each; `end` is behind the last sign. */
  readonly start: number;
  readonly end: number;
  /** A paragraph a line. */
  readonly text: string;
}

/** Whose comments they are. */
export interface CommentAuthor {
  readonly name: string;
  readonly initials: string;
  /** `2024-03-05T00:00:00Z`. */
  readonly date: string;
}

/**
 * A copy of a .docx with remarks as comments around their words. Comments that are there stay, and whatever else is in
 * the file is copied byte for byte.
 */
export async function* commentDocx(
  { file, part, xml, blocks }: OpenedDocx,
  remarks: readonly DocxRemark[],
  author: CommentAuthor,
  codec: ByteCodec,
): AsyncIterable<Uint8Array> {
  const linksPart = relationshipsPart(part);
  const links = file.has(linksPart) ? await file.text(linksPart) : emptyLinks;
  const known = readRelationships(links, part);
  const existing = known.find((link) => isOfKind(link, "comments"))?.target;
  const old = existing !== undefined && file.has(existing) ? await file.text(existing) : null;
  const first = nextId(`${xml}${old ?? ""}`);
  const numbered = remarks.map((remark, place) => ({ ...remark, id: first + place }));
  const texts = new Map<string, string>([[part, withCommentMarks(xml, blocks, numbered)]]);
  const name = existing ?? `${folderOf(part)}comments.xml`;
  texts.set(name, withComments(old ?? emptyComments(xml), numbered, author));
  if (old === null) {
    const types = await file.text(contentTypesPart);
    texts.set(
      contentTypesPart,
      withElement(types, "Override", { PartName: `/${name}`, ContentType: `${officeContentType}.${commentsType}` }),
    );
    texts.set(linksPart, withCommentsLink(links, part));
  }

  function* parts(): Iterable<ZipPart> {
    const left = new Map([...texts].map(([written, text]) => [written.toLowerCase(), { written, text }]));
    for (const entry of file.entries) {
      const text = left.get(entry.name.toLowerCase())?.text;
      left.delete(entry.name.toLowerCase());
      if (text === undefined) yield { entry, compressed: file.compressed(entry) };
      else yield { name: entry.name, content: only(codec.encodeUtf8(text)) };
    }
    for (const { written, text } of left.values()) yield { name: written, content: only(codec.encodeUtf8(text)) };
  }
  yield* writeZip(parts(), codec);
}

const contentTypesPart = "[Content_Types].xml";
const commentsType = "wordprocessingml.comments+xml";
const emptyLinks = `${declaration}<Relationships xmlns="${packageNamespace}/relationships"></Relationships>`;

async function* only(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** The first number that no comment has. */
const nextId = (xml: string): number =>
  Math.max(
    -1,
    ...Array.from(xml.matchAll(/<(?:\w+:)?comment(?:RangeStart|RangeEnd|Reference)?\s[^>]*?\bid="(\d+)"/g), ([, id]) =>
      Number(id),
    ),
  ) + 1;

/** A part without comments, in the vocabulary of the document: “strict” files have another. */
function emptyComments(xml: string): string {
  const { tag } = rootOf(xml);
  const namespace = attribute(tag, "xmlns:w") ?? "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  return `${declaration}<w:comments xmlns:w="${namespace}"></w:comments>`;
}

function withComments(
  xml: string,
  remarks: readonly (DocxRemark & { readonly id: number })[],
  { name, initials, date }: CommentAuthor,
): string {
  const { prefix } = rootOf(xml);
  const written = remarks.map(({ id, text }) => {
    const attributes = [
      `${prefix}id="${id}"`,
      `${prefix}author="${markupText(name)}"`,
      `${prefix}date="${date}"`,
      `${prefix}initials="${markupText(initials)}"`,
    ];
    const paragraphs = text
      .split("\n")
      .map(
        (line) =>
          `<${prefix}p><${prefix}r><${prefix}t xml:space="preserve">${cellText(line)}</${prefix}t></${prefix}r></${prefix}p>`,
      );
    return `<${prefix}comment ${attributes.join(" ")}>${paragraphs.join("")}</${prefix}comment>`;
  });
  const opened = xml.replace(new RegExp(`<(${prefix}comments)([^>]*)/>\\s*$`), "<$1$2></$1>");
  const end = opened.lastIndexOf("</");
  return opened.slice(0, end) + written.join("") + opened.slice(end);
}

function withCommentsLink(links: string, part: string): string {
  const known = readRelationships(links, part);
  const ids = new Set(known.map(({ id }) => id));
  let number = known.length + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const base = known[0]?.type.replace(/[^/]+$/, "") ?? `${officeNamespace}/relationships/`;
  return withElement(links, "Relationship", { Id: `rId${number}`, Type: `${base}comments`, Target: "comments.xml" });
}
