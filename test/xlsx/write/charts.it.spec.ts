import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { chartColors } from "../../../src/plans/chart-colors";
import { type PlanChart, type SheetPlan } from "../../../src/plans/sheet-plan";
import { writeWorkbook } from "../../../src/xlsx/write/write-workbook";
import { collectBytes } from "../../support/collect-bytes";
import { converted, pageColors, pageTexts } from "../../support/libre-office";
import { partText, zipParts } from "../../support/zip-parts";

jest.setTimeout(120_000);

const info = { title: "附件", creator: "gongshi 0.1.0", created: "2024-03-01T00:00:00Z" };
const column = (left: number) => ({ top: 1, bottom: 4, left, right: left });

const at = (top: number) => ({ top, left: 0, bottom: top + 13, right: 5 });

const charts: readonly PlanChart[] = [
  {
    ...{ kind: "column", title: "各单位两项比率", categories: column(0), at: at(6) },
    series: [
      { name: "合规率(%)", values: column(1) },
      { name: "迟报率(%)", values: column(2) },
    ],
  },
  {
    ...{ kind: "bar", title: "迟报率(%)", categories: column(0), at: at(21) },
    series: [{ name: "迟报率(%)", values: column(2) }],
  },
  {
    ...{ kind: "line", title: "走势", categories: column(0), at: at(36) },
    series: [1, 2, 3].map((place) => ({ name: `第${place}项`, values: column(place) })),
  },
];

const plan = (name: string): SheetPlan => ({
  name,
  columnWidths: [14, 12, 12, 12, 12, 12],
  styles: { text: {}, rate: { numberFormat: "0.00" } },
  rows: [
    { values: ["单位", "合规率", "迟报率", "瞒报率"], style: "text" },
    ...["教育局", "卫健委", "民政局", "住建局"].map((unit, index) => ({
      values: [unit, 80 + 4 * index, 40 - 9 * index, 20 + index],
      style: ["text", "rate", "rate", "rate"],
    })),
  ],
  merges: [],
  charts,
  page: {
    ...{ orientation: "portrait", margins: { top: 10, bottom: 10, left: 10, right: 10 } },
    ...{ fitToWidth: true, centerHorizontally: false },
  },
});

const bytesOf = (...plans: readonly SheetPlan[]) => collectBytes(writeWorkbook(plans, info, nodeByteCodec));

test("LibreOffice draws every chart with its title, its names and its colours", async () => {
  const pdf = await converted(await bytesOf(plan("附件 1's")), "pdf");
  const text = (await pageTexts(pdf)).join("").replaceAll(" ", "");
  for (const words of ["各单位两项比率", "迟报率(%)", "走势", "第3项", "合规率(%)"]) expect(text).toContain(words);
  // Once in the table, and once along the axis of each chart.
  expect(text.split("卫健委").length - 1).toBe(4);
  const colors = await pageColors(pdf, "all");
  const painted = chartColors.slice(0, 3).map((color) => (colors.get(color) ?? 0) > 100);
  expect(painted).toEqual([true, true, true]);
});

test("LibreOffice keeps them as charts over the same cells", async () => {
  const saved = await zipParts(await converted(await bytesOf(plan("附件 1's")), "xlsx"));
  const names = [...saved.keys()].filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name)).sort();
  expect(names.length).toBe(3);
  const chart = partText(saved, names[0] ?? "").replaceAll("&apos;", "'");
  const references = [...chart.matchAll(/<c:f>([^<]*)</g)].map(([, each]) => each);
  expect(references).toContain("'附件 1''s'!$A$2:$A$5");
  expect(references).toContain("'附件 1''s'!$C$2:$C$5");
});

test("the same plans give the same bytes, and a sheet without charts has no drawing", async () => {
  const [none, ...plans] = [{ ...plan("无"), charts: [] }, plan("一"), plan("二")] as const;
  const bytes = await bytesOf(none, ...plans);
  expect(bytes.equals(await bytesOf(none, ...plans))).toBe(true);
  const parts = await zipParts(bytes);
  expect(partText(parts, "xl/worksheets/sheet1.xml")).not.toContain("<drawing");
  const drawn = [...parts.keys()].filter((name) => /drawing|chart/.test(name));
  expect(drawn).toEqual(
    [2, 3].flatMap((sheet) => [
      ...[`xl/drawings/drawing${sheet}.xml`, `xl/drawings/_rels/drawing${sheet}.xml.rels`],
      ...[1, 2, 3].map((number) => `xl/charts/chart${sheet}-${number}.xml`),
    ]),
  );
  // Every part says what it is.
  const types = partText(parts, "[Content_Types].xml");
  for (const name of drawn.filter((each) => !each.endsWith(".rels"))) expect(types).toContain(`PartName="/${name}"`);
});
