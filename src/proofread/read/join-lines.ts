import { type BulletinBlock, type BulletinLine, goesOn, trimmedLine } from "./bulletin-line";

/** A bulletin with its broken lines put together. */
export interface JoinedBlocks<Table> {
  /** As long as it was; the line breaks inside paragraphs are spaces. */
  readonly text: string;
  /** Without blank lines. */
  readonly blocks: readonly BulletinBlock<Table>[];
}

/** Puts sentences together that are broken over lines, whether or not blank lines are between their parts. */
export function joinLines<Table>(given: string, all: readonly BulletinBlock<Table>[]): JoinedBlocks<Table> {
  const blocks: BulletinBlock<Table>[] = [];
  let text = given;
  for (const block of all) {
    if (block.kind === "table") {
      blocks.push(block);
      continue;
    }
    const line = { ...block, ...trimmedLine(text, block) };
    if (line.end <= line.start) continue;
    const before = blocks.at(-1);
    if (before?.kind === "line" && goesOn(lineText(text, before), lineText(text, line))) {
      text = text.slice(0, before.end) + " ".repeat(line.start - before.end) + text.slice(line.start);
      blocks[blocks.length - 1] = { ...before, end: line.end };
    } else blocks.push(line);
  }
  return { text, blocks };
}

/** What stands between the places of a line. */
export const lineText = (text: string, { start, end }: BulletinLine): string => text.slice(start, end);
