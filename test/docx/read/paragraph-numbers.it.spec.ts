import { Document, LevelFormat, Packer, Paragraph } from "docx";
import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { openDocx } from "../../../src/docx/read/open-docx";
import { bytesSource } from "../../support/bytes-source";
import { converted } from "../../support/libre-office";

jest.setTimeout(120_000);

const levels = (...of: readonly (readonly [format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string])[]) =>
  of.map(([format, text], level) => ({ level, format, text }));

const config = [
  {
    reference: "headings",
    levels: levels(
      [LevelFormat.CHINESE_COUNTING, "%1、"],
      [LevelFormat.JAPANESE_COUNTING, "（%2）"],
      [LevelFormat.DECIMAL, "%3."],
      [LevelFormat.DECIMAL, "%3.%4"],
    ),
  },
  { reference: "circles", levels: levels([LevelFormat.DECIMAL_ENCLOSED_CIRCLE, "%1"]) },
  { reference: "letters", levels: levels([LevelFormat.UPPER_ROMAN, "%1."], [LevelFormat.LOWER_LETTER, "%1-%2)"]) },
  { reference: "bullets", levels: levels([LevelFormat.BULLET, "•"]) },
];

const places: readonly (readonly [reference: string, level: number, instance?: number])[] = [
  ...([
    ["headings", 0],
    ["headings", 1],
    ["headings", 1],
    ["headings", 2],
    ["headings", 3],
    ["headings", 0],
  ] as const),
  ...([
    ["headings", 1],
    ["headings", 2],
    ["circles", 0],
    ["circles", 0],
    ["letters", 0],
    ["letters", 1],
  ] as const),
  ...([
    ["letters", 1],
    ["letters", 0],
    ["letters", 1],
    ["circles", 0, 1],
    ["bullets", 0],
    ["circles", 0],
  ] as const),
  ...Array.from({ length: 20 }, () => ["headings", 0] as const),
];

test("paragraphs have the numbers that LibreOffice gives them", async () => {
  const children = places.map(
    ([reference, level, instance = 0]) => new Paragraph({ text: "正文", numbering: { reference, level, instance } }),
  );
  const bytes = await Packer.toBuffer(new Document({ numbering: { config }, sections: [{ children }] }));
  const opened = await openDocx(bytesSource(bytes), nodeByteCodec);
  if (!opened.ok) throw new Error(opened.error.en);
  const ours = opened.value.blocks.map((block) => (block.kind === "paragraph" ? block.text : ""));
  const theirs = (await converted(bytes, "txt", "docx")).toString("utf8");
  const plain = (line: string): string => line.replace(/[\s\uFEFF•]/g, "");
  expect(ours.map(plain)).toEqual(theirs.trimEnd().split("\n").map(plain));
  expect(plain(ours.at(-1) ?? "")).toBe("二十二、正文");
});
