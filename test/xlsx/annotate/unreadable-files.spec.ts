import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { annotateWorkbook } from "../../../src/xlsx/annotate/annotate-workbook";
import { annotated } from "../../support/annotated";
import { bytesSource } from "../../support/bytes-source";
import { ledgerMarks } from "../../support/ledger-marks";
import { makeZip } from "../../support/make-zip";
import { richWorkbook } from "../../support/rich-workbook";
import { sheet, smallParts, smallWorkbook } from "../../support/small-workbook";

const part = "xl/worksheets/sheet1.xml";

describe("a file that cannot be read", () => {
  const faultOf = async (bytes: Uint8Array): Promise<unknown> => {
    const result = await annotateWorkbook(bytesSource(bytes), nodeByteCodec, { sheets: [ledgerMarks()], appended: [] });
    return result.ok ? null : result.error;
  };

  let original: Buffer;

  beforeAll(async () => {
    original = await richWorkbook();
  });

  test("is told from one that is no workbook", async () => {
    expect(await faultOf(Buffer.from("行政相对人,文书号"))).toEqual({ kind: "not-a-workbook", looksLike: "text" });
    expect(await faultOf(original.subarray(0, original.length - 30))).toEqual({ kind: "truncated" });
  });

  test("is one that is encrypted, has no workbook, or whose sheet stops halfway", async () => {
    const data = smallParts["xl/workbook.xml"];
    expect(await faultOf(makeZip([{ name: "xl/workbook.xml", data, encrypted: true }]))).toEqual({ kind: "encrypted" });
    expect(await faultOf(makeZip([{ name: "xl/workbook.xml", data, method: 12 }]))).toEqual({
      kind: "unsupported",
      what: "compression",
    });
    expect(await faultOf(makeZip([{ name: "a", data }]))).toEqual({ kind: "damaged", part: "xl/workbook.xml" });
    const halved = smallWorkbook({ [part]: sheet("<sheetData><row r='1'>") });
    expect((await annotated(halved, { sheets: [ledgerMarks({ sheet: "表" })] })).unmarked).toEqual([
      { code: "missing-sheet", sheet: "表" },
    ]);
  });

  test("names the part that is damaged, before anything is written", async () => {
    const damaged = Buffer.from(original);
    const at = damaged.indexOf(part) + part.length;
    damaged.fill(0xff, at + 100, at + 200);
    expect(await faultOf(damaged)).toEqual({ kind: "damaged", part: part });
  });
});
