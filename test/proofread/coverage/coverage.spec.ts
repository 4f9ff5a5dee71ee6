import { coverage } from "../../../src/proofread/coverage/coverage";
import { tableOf } from "../counties";
import { judged } from "../judged";

const kinds = tableOf(
  ["县区", "监督检查", "行政强制", "行政给付", "行政确认", "总计"],
  { 桐山区: [5, 1, 9, 2, 17], 安陵县: [4, 0, 8, 0, 12], 清江市: [0, 0, 0, 3, 3] },
  { title: "各县区“八公示”数据统计表" },
);

it.each([
  ["行政管理信息覆盖率达100%。", "holds"],
  ["行政管理信息覆盖率达75%。", "contradicted"],
  ["桐山区实现行政管理信息全覆盖。", "holds"],
  ["桐山区、安陵县实现行政管理信息全覆盖。", "contradicted"],
  ["安陵县覆盖2类。", "holds"],
  ["清江市仅覆盖2类。", "contradicted"],
  ["安陵县尚无行政强制、行政确认信息。", "holds"],
  ["安陵县尚无行政强制、行政给付信息。", "contradicted"],
  ["安陵县仅有监督检查、行政给付两类数据。", "holds"],
  ["安陵县仅有监督检查一类数据。", "contradicted"],
])("%s %s", (body, verdict) => {
  expect(judged(coverage, body, { tables: [kinds] }).map((line) => line.split(" ")[0])).toEqual([verdict]);
});

it("does not know the coverage of areas that no table has", () => {
  const reported = tableOf(["县区", "数据总量"], { 桐山区: [5], 安陵县: [4] });
  const lines = judged(coverage, "覆盖率达100%。桐山区实现八类信息全覆盖。", { tables: [reported] });
  expect(lines.filter((line) => !line.startsWith("not-checkable"))).toEqual([]);
});
