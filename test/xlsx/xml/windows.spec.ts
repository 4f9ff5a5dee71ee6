import fc from "fast-check";
import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { newTag, nextTag } from "../../../src/xlsx/xml/tag";
import { xmlWindows } from "../../../src/xlsx/xml/windows";

async function* inChunks(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function windowsOf(text: string, chunk: number): Promise<string[]> {
  const windows: string[] = [];
  for await (const window of xmlWindows(inChunks(Buffer.from(text), chunk), nodeByteCodec)) windows.push(window);
  return windows;
}

function tagsOf(text: string): string[] {
  const tags: string[] = [];
  const tag = newTag();
  for (let at = 0; nextTag(text, at, tag); at = tag.end) tags.push(text.slice(tag.start, tag.end));
  return tags;
}

const piece = `<c r="A1" t='>'><v>𠮷平顶山市</v></c><!-- < <b> --><![CDATA[ <c> <!-- --> ]]>`;

test("windows are whole: together they are the text, and each tag is in one of them", async () => {
  const text = `<a>${piece.repeat(12_000)}</a>`;
  const windows = await windowsOf(text, 60_001);
  expect(windows.length).toBeGreaterThan(3);
  expect(windows.join("")).toBe(text);
  expect(windows.flatMap(tagsOf)).toEqual(tagsOf(text));
});

test("a comment or section larger than a window is not cut", async () => {
  for (const [open, close] of [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
  ] as const) {
    const text = `<a>${open}${"<b> ".repeat(200_000)}${close}<c/></a>`;
    const windows = await windowsOf(text, 65_536);
    expect(windows.flatMap(tagsOf)).toEqual(["<a>", "<c/>", "</a>"]);
  }
});

test("a short text is one window, an empty one is none, however it comes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 50 }), async (chunk) => {
      expect(await windowsOf(piece, chunk)).toEqual([piece]);
    }),
    { numRuns: 20 },
  );
  expect(await windowsOf("", 1)).toEqual([]);
});
