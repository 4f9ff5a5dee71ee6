import { readFileSync } from "node:fs";
import { join } from "node:path";
import { webByteCodec } from "../../../addin/engine/web-byte-codec";
import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook";
import { describeByteCodec } from "../../support/describe-byte-codec";

describeByteCodec("webByteCodec", webByteCodec);

test.each(["penalty-ledger-messy.xlsx", "pingdingshan-2024-02.xlsx", "functions.xlsx"])(
  "reads %s as Node does",
  async (name) => {
    const bytes = readFileSync(join(__dirname, "../../../assets/sample", name));
    const source = {
      size: bytes.length,
      read: (offset: number, length: number) =>
        Promise.resolve(new Uint8Array(bytes.subarray(offset, offset + length))),
    };
    const read = await readWorkbook(source, webByteCodec);
    expect(read).toMatchObject({ ok: true });
    expect(read).toEqual(await readWorkbook(source, nodeByteCodec));
  },
);
