import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { documentBytes } from "../../../src/docx/write/document-bytes";
import { readZipDirectory } from "../../../src/xlsx/zip/read-zip-directory";
import { bytesSource } from "../../support/bytes-source";
import { partText, zipParts } from "../../support/zip-parts";
import { paragraphsOf, partOf, planOf } from "./document-parts";
import { samplePlan } from "./sample-plan";

afterEach(() => jest.useRealTimers());

test("the same plan gives the same bytes at any time", async () => {
  const [first, later] = [new Date("2024-03-05T08:00:00Z"), new Date("2031-12-31T23:59:59Z")];
  const bytesAt = (now: Date): Promise<Uint8Array> => {
    jest.useFakeTimers({ now, doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "setTimeout"] });
    return documentBytes(samplePlan, nodeByteCodec);
  };
  expect(Buffer.from(await bytesAt(first)).equals(await bytesAt(later))).toBe(true);
});

test("no file of the package says when it was packed; the properties say what the plan says", async () => {
  const bytes = await documentBytes(samplePlan, nodeByteCodec);
  const entries = await readZipDirectory(bytesSource(bytes), (...name) => nodeByteCodec.decodeUtf8(...name));
  if (!entries.ok) throw new Error("not a zip");
  expect(new Set(entries.value.map(({ modified }) => modified))).toEqual(new Set([0x00210000]));
  const core = await partOf(samplePlan, "docProps/core.xml");
  expect(core).toContain("<dc:title>2月份工作情况的通报</dc:title><dc:creator>gongshi 0.1.0</dc:creator>");
  expect(core.match(/2024-03-05T00:00:00Z/g)).toHaveLength(2);
});

test("every link of the document leads to a part", async () => {
  const parts = await zipParts(await documentBytes(samplePlan, nodeByteCodec));
  const links = partText(parts, "word/_rels/document.xml.rels");
  const targets = Array.from(links.matchAll(/Target="([^"]+)"/g), ([, target = ""]) => `word/${target}`);
  expect([...parts.keys()]).toEqual(expect.arrayContaining(["[Content_Types].xml", "_rels/.rels", ...targets]));
});

test("text never becomes markup, and what XML forbids is dropped", async () => {
  const hostile = '</w:t><w:br/>&amp;<w:p>"\'\u0000\u0008\u001f\ud800\uffff=HYPERLINK("http://x","y")]]>';
  const plan = planOf(
    { kind: "title", text: hostile },
    { kind: "paragraph", text: hostile },
    { kind: "table", widths: [1], header: [hostile], rows: [[hostile]], total: null },
  );
  const shown = '</w:t><w:br/>&amp;<w:p>"\'=HYPERLINK("http://x","y")]]>';
  const texts = (await paragraphsOf(plan)).map(({ text }) => text.replaceAll("|", ""));
  expect(texts).toEqual([shown, shown, shown, shown, ""]);
  expect(await partOf({ ...plan, info: { ...plan.info, title: hostile } }, "docProps/core.xml")).not.toMatch(
    /<w:|\u0000|\uffff/,
  );
  expect(await partOf(plan, "word/document.xml")).not.toContain("hyperlink");
});

test("fonts are asked for by name with what stands in for them, and none is embedded", async () => {
  const styles = await partOf(samplePlan, "word/styles.xml");
  for (const font of ["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312", "宋体"]) {
    expect(styles).toContain(`w:eastAsia="${font}"`);
  }
  const table = await partOf(samplePlan, "word/fontTable.xml");
  expect(table).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong"/><w:charset w:val="86"/>');
  const parts = await zipParts(await documentBytes(samplePlan, nodeByteCodec));
  expect([...parts.keys()].filter((name) => name.includes("fonts/"))).toEqual([]);
});
