import { type BulletinText } from "../bulletin-text";
import { bulletinOfBlocks } from "./bulletin-of-blocks";
import { textBlocks } from "./text-tables";

/**
 * Reads a bulletin that is plain text, pasted or of a file: its paragraphs, sentences that are broken over lines put
 * together (places still count in the text as given), and the tables in it.
 */
export const readBulletinText = (text: string): BulletinText => bulletinOfBlocks(text, textBlocks(text));
