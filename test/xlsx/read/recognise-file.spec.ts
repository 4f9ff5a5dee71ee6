import { compoundFile } from "../../support/compound-file";
import { faultOf } from "../../support/fault-of";
import { makeZip } from "../../support/make-zip";

describe("a file that is no workbook is named for what it looks like", () => {
  test.each<[string, string | Uint8Array]>([
    ["empty", ""],
    ["pdf", "%PDF-1.7"],
    ["html", '\n<!DOCTYPE html PUBLIC "x"><html>'],
    ["html", "\ufeff<html xmlns:x='urn:schemas-microsoft-com:office:excel'>"],
    ["html", "<table><tr><td>1</td></tr></table>"],
    ["html", Buffer.from("\ufeff<table>", "utf16le")],
    ["xml", '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'],
    ["text", "单位,文书号\n甲,1"],
    ["text", Buffer.from("\ufeff单位\t文书号", "utf16le")],
    ["image", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d)],
    ["image", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ["rar", "Rar!\u001a\u0007"],
    ["seven-zip", Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
    ["unknown", Uint8Array.of(1, 0, 2, 0, 0)],
    ["old-excel", compoundFile(["Root Entry", "Workbook"])],
    ["old-excel", compoundFile(["Root Entry", "Book"])],
    ["old-excel", Uint8Array.of(9, 8, 16, 0, 0)],
    ["word", compoundFile(["Root Entry", "WordDocument"])],
    ["powerpoint", compoundFile(["Root Entry", "PowerPoint Document"])],
    ["unknown", compoundFile(["Root Entry"])],
    ["zip", makeZip([{ name: "a.txt", data: "a" }])],
    ["zip", makeZip([])],
    [
      "open-document",
      makeZip([
        { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
        { name: "content.xml", data: "<a/>" },
      ]),
    ],
    [
      "word",
      makeZip([
        {
          name: "_rels/.rels",
          data: '<R><Relationship Id="1" Type="x/officeDocument" Target="word/document.xml"/></R>',
        },
      ]),
    ],
    [
      "powerpoint",
      makeZip([
        {
          name: "_rels/.rels",
          data: '<R><Relationship Id="1" Type="x/officeDocument" Target="ppt/presentation.xml"/></R>',
        },
      ]),
    ],
  ])("%s", async (looksLike, bytes) => {
    expect(await faultOf(Buffer.from(bytes))).toEqual({ kind: "not-a-workbook", looksLike });
  });
});
