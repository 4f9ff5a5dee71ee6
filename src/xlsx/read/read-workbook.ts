import { type ByteCodec, type ByteSource } from "../../ports/byte-codec";
import { type SheetData, type WorkbookData } from "../../sheets/workbook-data";
import { err, ok, type Result } from "../../support/result";
import { openArchive, scanPart, type Archive } from "./archive";
import { type FileFault } from "./file-fault";
import { createCellParser, type CellParser } from "./parse-cell";
import { createPlainCellReader, type PlainCellReader } from "./plain-cell";
import { defaultReadLimits, type ReadLimits } from "./read-limits";
import { scanSharedStrings } from "./scan-shared-strings";
import { scanSheet } from "./scan-sheet";
import { createSheetColumns } from "./sheet-columns";
import { createValuePool, type ValuePool } from "./value-pool";
import { readWorkbookParts, type SheetPart } from "./workbook-parts";

export interface ReadOptions {
  /** Hears how many bytes of the sheets' XML are done; the total is what the file says. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Looked at between chunks. */
  readonly signal?: { readonly aborted: boolean };
  readonly limits?: Partial<ReadLimits>;
}

/**
 * Reads the values of an .xlsx workbook while it is unpacked, so that memory holds the result and little else.
 * Dates stay serial numbers, errors become their text, and text without a character is a blank.
 */
export async function readWorkbook(
  source: ByteSource,
  codec: ByteCodec,
  options: ReadOptions = {},
): Promise<Result<WorkbookData, FileFault>> {
  const limits = { ...defaultReadLimits, ...options.limits };
  const archive = await openArchive(source, codec, limits, options.signal ?? { aborted: false });
  if (!archive.ok) return archive;
  const parts = await readWorkbookParts(archive.value);
  if (!parts.ok) return parts;
  const { date1904, sheets, sharedStrings } = parts.value;
  if (sheets.length === 0) return err({ kind: "no-sheets" });

  const pool = createValuePool(codec);
  const shared = await readSharedStrings(archive.value, sharedStrings, pool);
  if (!shared.ok) return shared;
  const readers: CellReaders = {
    pool,
    parseCell: createCellParser(pool, shared.value, codec, date1904),
    readPlainCell: createPlainCellReader(pool, shared.value),
  };
  const sizes = sheets.map(({ part }) => archive.value.entries.get(part.toLowerCase())?.uncompressedSize ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const read: SheetData[] = [];
  let done = 0;
  let scratch = new Uint32Array(0);
  for (const [index, sheet] of sheets.entries()) {
    const scanned = await readSheet(archive.value, sheet, readers, (bytes) =>
      options.onProgress?.(done + bytes, total),
    );
    if (!scanned.ok) return scanned;
    done += sizes[index] ?? 0;
    if (scratch.length < pool.size()) scratch = new Uint32Array(pool.size());
    read.push(scanned.value(scratch));
  }
  return ok({ date1904, sheets: read });
}

async function readSharedStrings(
  archive: Archive,
  part: string | null,
  pool: ValuePool,
): Promise<Result<Uint32Array, FileFault>> {
  // Some programs link to shared strings that they leave out, having none.
  const entry = archive.entries.get(part?.toLowerCase() ?? "");
  if (part === null || entry === undefined) return ok(new Uint32Array(0));
  const scan = scanSharedStrings(pool, Math.floor(entry.uncompressedSize / shortestItem));
  const fault = await scanPart(archive, part, scan, () => scanFault(scan.problem(), part) ?? textFault(archive, pool));
  return fault === null ? ok(scan.finish()) : err(fault);
}

/** Bytes of `<si><t/></si>`. */
const shortestItem = 13;

/** What all sheets of a workbook share. */
interface CellReaders {
  readonly pool: ValuePool;
  readonly parseCell: CellParser;
  readonly readPlainCell: PlainCellReader;
}

/** Reads a sheet up to its last step, which needs scratch memory for all values of the pool. */
async function readSheet(
  archive: Archive,
  { name, visibility, part }: SheetPart,
  { pool, parseCell, readPlainCell }: CellReaders,
  onProgress: (bytes: number) => void,
): Promise<Result<(scratch: Uint32Array) => SheetData, FileFault>> {
  const columns = createSheetColumns(pool, archive.limits.cells);
  const scan = scanSheet(columns, parseCell, readPlainCell);
  const fault = await scanPart(archive, part, scan, (bytes) => {
    onProgress(bytes);
    return scanFault(scan.problem(), part) ?? textFault(archive, pool);
  });
  if (fault !== null) return err(fault);
  return ok((scratch) => ({ name, visibility, ...columns.finish(scratch), ...scan.facts }));
}

function scanFault(problem: "damaged" | "too-large" | null, part: string): FileFault | null {
  return problem === null ? null : problem === "damaged" ? { kind: problem, part } : { kind: problem };
}

function textFault(archive: Archive, pool: ValuePool): FileFault | null {
  return pool.textBytes() > archive.limits.textBytes ? { kind: "too-large" } : null;
}
