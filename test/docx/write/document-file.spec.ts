import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { webByteCodec } from "../../../addin/engine/web-byte-codec";
import { documentBytes } from "../../../src/docx/write/document-bytes";
import { documentFile } from "../../../src/docx/write/document-file";
import { zipParts } from "../../support/zip-parts";
import { samplePlan } from "./sample-plan";

test("one document is a .docx under a lawful name", async () => {
  const { name, bytes } = await documentFile([{ ...samplePlan, name: "提示函 市/县" }], "提示函", nodeByteCodec);
  expect(name).toBe("提示函 市_县.docx");
  expect(Buffer.from(bytes).equals(await documentBytes(samplePlan, nodeByteCodec))).toBe(true);
});

test("several are a .zip of them, none of which takes the place of another", async () => {
  const { name, bytes } = await documentFile([samplePlan, samplePlan], "曝光/比对", nodeByteCodec);
  expect(name).toBe("曝光_比对.zip");
  const files = await zipParts(bytes);
  expect([...files.keys()]).toEqual(["通报.docx", "通报 (2).docx"]);
  expect(files.get("通报.docx")?.equals(await documentBytes(samplePlan, nodeByteCodec))).toBe(true);
});

test("a browser writes the same bytes as Node", async () => {
  const [web, node] = await Promise.all([webByteCodec, nodeByteCodec].map((codec) => documentBytes(samplePlan, codec)));
  expect(Buffer.from(web ?? []).equals(node ?? Buffer.from(""))).toBe(true);
});
