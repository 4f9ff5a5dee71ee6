import { type OpenedDocx } from "../../docx/read/open-docx";
import { type SheetData } from "../../sheets/workbook-data";
import { type BulletinText } from "../bulletin-text";
import { bulletinOfBlocks } from "./bulletin-of-blocks";
import { type BulletinBlock, type BulletinLine } from "./bulletin-line";
import { textBlocks } from "./text-tables";

/** Reads the bulletin of a .docx: its paragraphs, a line each, and the tables between them or made with tabs. */
export function readDocxBulletin({ blocks }: Pick<OpenedDocx, "blocks">): BulletinText {
  const text = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])).join("\n");
  const all: BulletinBlock<SheetData>[] = [];
  let stretch: BulletinLine[] = [];
  let start = 0;
  let place = 0;
  for (const block of blocks) {
    if (block.kind === "table") {
      all.push(...textBlocks(text, stretch), { kind: "table", table: block.sheet });
      stretch = [];
      continue;
    }
    const end = start + block.text.length;
    stretch.push({ start, end, place });
    start = end + 1;
    place += 1;
  }
  return bulletinOfBlocks(text, [...all, ...textBlocks(text, stretch)]);
}
