import { type ByteCodec } from "../../ports/byte-codec";
import { columnLetters } from "../../sheets/address";
import { xmlWindows } from "../xml/windows";
import { type Package } from "./open-package";
import { type SheetMarks } from "./sheet-marks";

/**
 * Whether the order of calculation names a cell in a column of marks. Excel calls a file damaged whose order of calculation
 * names a cell without a formula, and makes the part anew when it is not there.
 */
export async function hasMarkedFormulas(
  file: Package,
  chain: string,
  sheets: readonly SheetMarks[],
  codec: ByteCodec,
): Promise<boolean> {
  const letters = sheets.flatMap(({ resultColumn, maskColumn }) => [resultColumn, maskColumn].map(columnLetters));
  const marked = new RegExp(`\\sr\\s*=\\s*["'](?:${letters.join("|")})\\d`);
  if (letters.length === 0) return false;
  for await (const window of xmlWindows(file.unpacked(chain), codec)) if (marked.test(window)) return true;
  return false;
}
