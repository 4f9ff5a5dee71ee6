import { type PlanRow, type SheetPlan } from "../../../src/plans/sheet-plan";
import { sheetXml, spreadsheetNamespace } from "../../../src/xlsx/write/sheet-xml";
import { openStyleBook } from "../../../src/xlsx/write/style-book";
import { emptyStylesXml } from "../../../src/xlsx/write/workbook-parts";

function xmlOf(rows: readonly PlanRow[], more: Partial<SheetPlan> = {}) {
  const styles = openStyleBook(emptyStylesXml);
  const plan: SheetPlan = { name: "表", columnWidths: [], styles: { body: {} }, rows, merges: [], ...more };
  const sheet = [...sheetXml(plan, styles, { selected: true, namespace: spreadsheetNamespace })].join("");
  return { sheet, styles: styles.toXml() };
}

describe("a formula of ours", () => {
  const percent = { kind: "percent", part: { row: 0, column: 1 }, whole: { row: 0, column: 0 } } as const;
  const sum = { kind: "sum", area: { top: 0, left: 0, bottom: 0, right: 1 } } as const;

  test("is written with what it gives, in its cell only", () => {
    const { sheet } = xmlOf([{ values: [359, 1, 0.28, 360], style: "body", formulas: { 2: percent, 3: sum } }]);
    expect(/<row r="1">(.*)<\/row>/.exec(sheet)?.[1]).toBe(
      [
        `<c r="A1"><v>359</v></c><c r="B1"><v>1</v></c>`,
        `<c r="C1"><f>IF(N(A1)=0,&quot;-&quot;,ROUND(100*N(B1)/A1,2))</f><v>0.28</v></c>`,
        `<c r="D1"><f>SUM(A1:B1)</f><v>360</v></c>`,
      ].join(""),
    );
  });

  test("that gives a text gives it as a text, whatever it looks like, and is not quoted", () => {
    const { sheet, styles } = xmlOf([{ values: [0, 0, "-"], style: "body", formulas: { 2: percent } }]);
    expect(sheet).toMatch(/<c r="C1" t="str"><f>[^<]*<\/f><v>-<\/v><\/c>/);
    expect(styles).not.toContain("quotePrefix");
  });

  test("never comes from a text", () => {
    expect(xmlOf([{ values: ["=SUM(A2:A9)", "SUM(A2:A9)"], style: "body" }]).sheet).not.toContain("<f>");
  });
});

test("a column's format is for the cells that are filled in later", () => {
  const columnWidths = [10, 12, 8];
  const { sheet, styles } = xmlOf([], { columnWidths, columnFormats: ["@", null] });
  expect(sheet.match(/<col [^>]*>/g)?.map((column) => / style="(\d+)"/.exec(column)?.[1])).toEqual([
    ...["1", undefined, undefined],
  ]);
  expect(styles).toMatch(/<cellXfs count="2"><xf [^>]*\/><xf numFmtId="49" [^>]*applyNumberFormat="1"/);
  expect(xmlOf([], { columnWidths }).sheet).not.toContain("style=");
});
