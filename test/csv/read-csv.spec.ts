import fc from "fast-check";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { readCsv } from "../../src/csv/read-csv";
import { gridsOf } from "../support/sheet-grid";

/** 行政许可, 罚款, 公司 in GB18030, with a four-byte character and ASCII digits as trail bytes. */
const gb18030 = Uint8Array.from([
  0xd0, 0xd0, 0xd5, 0xfe, 0x2c, 0x95, 0x32, 0x82, 0x36, 0x0a, 0x81, 0x30, 0x89, 0x37, 0x2c, 0xb9, 0xab,
]);
const utf16 = (text: string, isBig = false): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return isBig ? bytes.swap16() : bytes;
};
const read = (csv: string | Uint8Array): unknown => {
  const grids = gridsOf(readCsv(Buffer.from(csv), nodeByteCodec));
  return "CSV" in grids ? grids.CSV : grids;
};

describe("readCsv", () => {
  test.each<[string, string, unknown]>([
    [
      "rows of fields",
      "单位,文书号\n甲,1\n",
      [
        ["单位", "文书号"],
        ["甲", "1"],
      ],
    ],
    [
      "numbers as the text they are",
      "a,b\n00123,410401199003071234\n1e5,-0.50",
      [
        ["a", "b"],
        ["00123", "410401199003071234"],
        ["1e5", "-0.50"],
      ],
    ],
    ["line ends of every kind", "a\rb\r\nc\nd", [["a"], ["b"], ["c"], ["d"]]],
    [
      "quoted fields",
      '"a,b","c""d","e\r\nf",""\n"",g',
      [
        ["a,b", 'c"d', "e\r\nf"],
        [null, "g", null],
      ],
    ],
    ["quotes inside a field as they stand", 'a"b,c""', [['a"b', 'c""']]],
    [
      "text behind a closing quote",
      '"a"b,"c" \n"d"',
      [
        ["ab", "c "],
        ["d", null],
      ],
    ],
    ["a quote that the file ends with", 'x,"y"', [["x", "y"]]],
    [
      "rows of different lengths, and blank rows",
      "a,b,c\n\n,d\n",
      [
        ["a", "b", "c"],
        [null, null, null],
        [null, "d", null],
      ],
    ],
    ["spaces as they stand", " a , b", [[" a ", " b"]]],
    [
      "semicolons",
      "a;b,c;d\n1;2;3",
      [
        ["a", "b,c", "d"],
        ["1", "2", "3"],
      ],
    ],
    [
      "tabs",
      "a\tb,c\n1\t2",
      [
        ["a", "b,c"],
        ["1", "2"],
      ],
    ],
    [
      "a separator told outside quotes",
      '"a;b;c;d",e\n1,2',
      [
        ["a;b;c;d", "e"],
        ["1", "2"],
      ],
    ],
    [
      "a separator told by the first line with text",
      "\n\na;b,c;d",
      [
        [null, null, null],
        [null, null, null],
        ["a", "b,c", "d"],
      ],
    ],
    ["one column", "a\nb", [["a"], ["b"]]],
    ["blank rows at the end as none", "a\n\n\n,,\n", [["a"]]],
    ["a byte order mark as none", "\ufeffa,b", [["a", "b"]]],
  ])("reads %s", (_, csv, expected) => {
    expect(read(csv)).toEqual(expected);
  });

  test("reads GB18030 with characters of two and of four bytes", () => {
    expect(read(gb18030)).toEqual([
      ["行政", "𠀀"],
      ["Þ", "公"],
    ]);
  });

  test("reads GB18030 longer than one slice", () => {
    const line = [0xd0, 0xd0, 0xd5, 0xfe, 0x2c, 0x31, 0x0a];
    const bytes = Uint8Array.from({ length: line.length * 400_000 }, (_, at) => line[at % line.length] ?? 0);
    const result = readCsv(bytes, nodeByteCodec);
    expect(result.ok && result.value.sheets[0]?.columns.map(({ values }) => values)).toEqual([
      [null, "行政"],
      [null, "1"],
    ]);
    expect(result.ok && result.value.sheets[0]?.rowCount).toBe(400_000);
  });

  test.each<[string, Uint8Array]>([
    ["little end first, with a mark", utf16("\ufeff单位,a\n1,😀")],
    ["big end first, with a mark", utf16("\ufeff单位,a\n1,😀", true)],
    ["little end first, without a mark", utf16("单位,a\n1,😀")],
    ["big end first, without a mark", utf16("单位,a\n1,😀", true)],
  ])("reads UTF-16, %s", (_, bytes) => {
    expect(read(bytes)).toEqual([
      ["单位", "a"],
      ["1", "😀"],
    ]);
  });

  test("gives back any rows that are written with quotes", () => {
    const field = fc.string({
      unit: fc.constantFrom('"', ",", ";", "\t", "\n", "\r", "许", "😀", "a", " "),
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const csv = [["一", "二", "三"], ...rows, ["末", "末", "末"]]
          .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","))
          .join("\r\n");
        expect(read(csv)).toEqual([
          ["一", "二", "三"],
          ...rows.map((row) => row.map((text) => (text === "" ? null : text))),
          ["末", "末", "末"],
        ]);
      }),
    );
  });

  test("says what is wrong with a file that is no CSV", () => {
    const notA = (looksLike: string): unknown => ({ kind: "not-a-workbook", looksLike });
    expect(read("")).toEqual(notA("empty"));
    expect(read("<html><table>")).toEqual(notA("html"));
    expect(read("PK\u0003\u0004\u0000\u0000")).toEqual(notA("zip"));
    expect(read(Uint8Array.from([0x61, 0xff, 0xff, 0x2c]))).toEqual(notA("unknown"));
    expect(read(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))).toEqual(notA("old-excel"));
    expect(read(new Uint8Array(500).fill(0x80))).toEqual(notA("unknown"));
    expect(read(`${"a,b\n".repeat(5000)}\0`)).toEqual(notA("unknown"));
    expect(read(Buffer.concat([utf16(`\ufeff${"a,b\n".repeat(5000)}\0`)]))).toEqual(notA("unknown"));
    expect(read(Uint8Array.from([1, 0, 0, 5, 0, 0]))).toEqual(notA("unknown"));
  });

  test("says in which row a quote does not end", () => {
    expect(read('a,b\n"c,d\ne,f\n')).toEqual({ kind: "damaged", part: "CSV:2" });
  });

  test("refuses more columns than a sheet has", () => {
    expect(read(`${",".repeat(16_384)}a`)).toEqual({ kind: "too-large" });
    expect(read(`${",".repeat(16_383)}a`)).toEqual([[...new Array<null>(16_383).fill(null), "a"]]);
  });
});
