import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readZipDirectory } from "../../src/xlsx/zip/read-zip-directory";
import { bytesSource } from "../support/bytes-source";
import { sampleFiles, type SampleFile } from "./sample-files";

const root = join(__dirname, "..", "..");

const isWorkbook = ({ path }: SampleFile): boolean => path.endsWith(".xlsx");

/** The parts of a workbook by name, size and checksum: releases of zlib pack the same parts into different bytes. */
async function partsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const directory = await readZipDirectory(bytesSource(bytes), (text, start, end) =>
    Buffer.from(text.subarray(start, end)).toString("utf8"),
  );
  if (!directory.ok) throw new Error(`No zip: ${directory.error.kind}`);
  return directory.value.map(({ name, uncompressedSize, crc32 }) => `${name} ${uncompressedSize} ${crc32}`);
}

describe("the sample files", () => {
  let made: readonly SampleFile[] = [];
  beforeAll(async () => {
    made = await sampleFiles();
  });

  it("are three workbooks, the intent of the messy one and the trial ledger", () => {
    expect(made.map(({ path }) => path)).toEqual([
      "assets/sample/pingdingshan-2024-02.xlsx",
      "assets/sample/penalty-ledger-messy.xlsx",
      "assets/sample/functions.xlsx",
      "test/sample/messy-intent.json",
      "src/sample/trial-ledger.json",
    ]);
  });

  it("come out the same byte for byte each time", async () => {
    const again = await sampleFiles();
    expect(again.map(({ bytes }) => Buffer.from(bytes).toString("base64"))).toEqual(
      made.map(({ bytes }) => Buffer.from(bytes).toString("base64")),
    );
  });

  it("are checked in as the generator makes them (else run npx tsx test/sample/write-samples.ts)", async () => {
    for (const { path, bytes } of made.filter(isWorkbook)) {
      expect([path, ...(await partsOf(await readFile(join(root, path))))]).toEqual([path, ...(await partsOf(bytes))]);
    }
    for (const { path, bytes } of made.filter((file) => !isWorkbook(file))) {
      expect(await readFile(join(root, path), "utf8")).toBe(Buffer.from(bytes).toString("utf8"));
    }
  });
});
