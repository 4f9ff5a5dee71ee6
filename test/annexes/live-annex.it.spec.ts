import { Workbook } from "@cj-tech-master/excelts";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { annexSheetPlan } from "../../src/annexes/annex-sheet-plan";
import { liveAnnexPlan } from "../../src/annexes/live-annex";
import { readMonth } from "../../src/annexes/month";
import { volumeAnnex } from "../../src/annexes/volume-annex";
import { emptyTally } from "../../src/measures/tally";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook";
import { collectBytes } from "../support/collect-bytes";
import { converted } from "../support/libre-office";

jest.setTimeout(120_000);

const month = readMonth("2024-02");
if (month === null) throw new Error("2024-02 is a month");

const unit = (order: number) =>
  ({ name: `单位${order}`, order, aliases: [], group: "municipal", functions: ["licence"] }) as const;

/** Volumes and late ones whose rates fall on a half of the second decimal, just beside one, and on nothing. */
const counts: readonly (readonly [volume: number, late: number])[] = [
  ...([
    [359, 1],
    [20_000, 201],
    [800, 1],
    [800, 3],
    [3, 2],
    [7, 7],
    [1600, 23],
    [99_999, 1],
    [12, 0],
    [0, 0],
  ] as const),
];
const annex = volumeAnnex(
  "units",
  month,
  counts.map(([volume, late], index) => ({
    unit: unit(index + 1),
    tally: { ...emptyTally, received: volume, volume, late },
  })),
);

/** The file as if nobody had calculated it yet. */
async function uncalculated(bytes: Buffer): Promise<Buffer> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  workbook.getWorksheet("附件1")?.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.formula !== undefined) cell.value = { formula: cell.formula };
    });
  });
  return Buffer.from(await workbook.xlsx.writeBuffer({ validate: false }));
}

test("what LibreOffice calculates from the formulas is what the annex without them says", async () => {
  const info = { title: "附件1", creator: "gongshi 0.1.0", created: "2024-03-01T00:00:00Z" };
  const bytes = await uncalculated(await collectBytes(writeWorkbook([liveAnnexPlan(annex)], info, nodeByteCodec)));
  const workbook = new Workbook();
  await workbook.xlsx.load(await converted(bytes, "xlsx"));
  const sheet = workbook.getWorksheet("附件1");
  const still = annexSheetPlan(annex);
  const calculated = still.rows.map(({ values }, row) =>
    values.map((_, column) => {
      const cell = sheet?.getCell(row + 1, column + 1);
      return cell?.formula === undefined ? "typed" : cell.result;
    }),
  );
  const expected = still.rows.map(({ values }, row) =>
    values.map((value, column) => {
      const isRate = column === 4 && row >= 4 && row <= 14;
      const isSum = (column === 2 || column === 3) && row === 14;
      return isRate || isSum ? value : "typed";
    }),
  );
  expect(calculated).toEqual(expected);
  const csv = (await converted(bytes, "csv")).toString("utf8");
  // As it is shown: two decimals, a plain zero, a dash.
  for (const line of [`"单位1",359,1,0.28`, `"单位9",12,0,0`, `"单位6",7,7,100.00`, `"单位10","-","-","-"`]) {
    expect(csv).toContain(line);
  }
});
