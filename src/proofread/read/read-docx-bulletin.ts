import { type OpenedDocx } from "../../docx/read/open-docx";
import { type BulletinText } from "../bulletin-text";
import { bulletinOfBlocks } from "./bulletin-of-blocks";

/** Reads the bulletin of a .docx: its paragraphs, a line each, and the tables between them. */
export function readDocxBulletin({ blocks }: Pick<OpenedDocx, "blocks">): BulletinText {
  let start = 0;
  let place = 0;
  const lines = blocks.map((block) => {
    if (block.kind === "table") return { kind: "table" as const, table: block.sheet };
    const line = { kind: "line" as const, start, end: start + block.text.length, place };
    start = line.end + 1;
    place += 1;
    return line;
  });
  const text = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])).join("\n");
  return bulletinOfBlocks(text, lines);
}
