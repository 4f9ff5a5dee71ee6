import { openStyleBook } from "../../../src/xlsx/write/style-book";
import { emptyStylesXml } from "../../../src/xlsx/write/workbook-parts";

const styleSheet = (children: string): string => `<styleSheet xmlns="main">${children}</styleSheet>`;

describe("a style book", () => {
  test("to which nothing is added is what it was", () => {
    const xml = `<?xml version="1.0"?>\n<x:styleSheet xmlns:x='main'><x:fonts count='9'/></x:styleSheet><!-- end -->`;
    expect(openStyleBook(xml).toXml()).toBe(xml);
    const book = openStyleBook(emptyStylesXml);
    expect(book.cell({})).toBe(0);
    expect(book.toXml()).toBe(emptyStylesXml);
  });

  test("gives equal styles one number and different ones different numbers", () => {
    const book = openStyleBook(emptyStylesXml);
    const styles = [
      { bold: true },
      { fill: "FFFFFF" },
      { border: "thin" },
      { wrap: true },
      { numberFormat: "@" },
    ] as const;
    const numbers = styles.map((style) => book.cell(style));
    expect(numbers).toEqual([1, 2, 3, 4, 5]);
    expect(styles.map((style) => book.cell(style))).toEqual(numbers);
    expect(book.cell({}, true)).toBe(6);
    expect(openStyleBook(book.toXml()).cell({ border: "thin" })).toBe(3);
  });

  test("finds a number format by its code and numbers a new one after the last", () => {
    const book = openStyleBook(
      styleSheet(
        `<numFmts count="2"><numFmt numFmtId="200" formatCode="0&quot;天&quot;"/><numFmt numFmtId="9" formatCode="x"/></numFmts>`,
      ),
    );
    book.cell({ numberFormat: `0"天"` });
    book.cell({ numberFormat: "yyyy-mm-dd" });
    book.cell({ numberFormat: "0.0" });
    const xml = book.toXml();
    expect(xml).toContain(`<numFmts count="4">`);
    expect(xml).toContain(
      `<numFmt numFmtId="201" formatCode="yyyy-mm-dd"/><numFmt numFmtId="202" formatCode="0.0"/></numFmts>`,
    );
    expect([...xml.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => id)).toEqual(["200", "201", "202"]);
  });

  test("takes from the default font what a style does not say", () => {
    const book = openStyleBook(
      `<x:styleSheet xmlns:x="main"><x:fonts><x:font><x:i/><x:sz val="10"/><x:name val="等线"/><x:charset val="134"/><x:scheme val="minor"/></x:font></x:fonts></x:styleSheet>`,
    );
    book.cell({ bold: true });
    book.cell({ fonts: ["Arial"], fontSize: 9, color: "FF0000" });
    expect(book.toXml()).toContain(
      [
        `<x:font><x:b/><x:i/><x:sz val="10"/><x:name val="等线"/><x:charset val="134"/><x:scheme val="minor"/></x:font>`,
        `<x:font><x:i/><x:sz val="9"/><x:color rgb="FFFF0000"/><x:name val="Arial"/></x:font></x:fonts>`,
      ].join(""),
    );
  });

  test("puts a list that is missing, or empty, where the schema has it", () => {
    const book = openStyleBook(styleSheet(`<fonts/><cellXfs count="0"/><cellStyles/><dxfs count='0' /><extLst/>`));
    book.cell({ numberFormat: "0.0", border: "thin", bold: true });
    book.differential({ fill: "FFC7CE", color: "9C0006", bold: true });
    const names = [
      ...book.toXml().matchAll(/<(numFmts|fonts|fills|borders|cellXfs|cellStyles|dxfs|extLst)( count="1")?/g),
    ];
    expect(names.map(([match]) => match)).toEqual([
      `<numFmts count="1"`,
      `<fonts count="1"`,
      `<borders count="1"`,
      `<cellXfs count="1"`,
      "<cellStyles",
      `<dxfs count="1"`,
      "<extLst",
    ]);
    expect(book.toXml()).toContain(
      `<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`,
    );
  });
});
