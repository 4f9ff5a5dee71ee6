import { type CompareOutput } from "../../../src/usecases/tasks/compare-output";
import { intent, ledgerFolder, officeFile, platformFile, printed } from "./city-on-disk";

describe.each(intent.months)("the ledgers of $month against the platform", ({ month, assessed, ledgers }) => {
  const sent = ledgers.filter(({ answer }) => answer === "已报送");
  const sum = (of: (ledger: (typeof sent)[number]) => number): number => sent.reduce((all, each) => all + of(each), 0);
  let output: CompareOutput;
  beforeAll(async () => {
    output = await printed<CompareOutput>(
      ...["compare", "--ledger", ledgerFolder(month), "--platform", platformFile(month)],
      ...["--settings", officeFile, "--as-of", assessed],
    );
  });

  it("have what was planned, unit by unit", () => {
    const meant = sent.map(({ unit, reported, late, concealed, near, excluded }) => ({
      ...{ unit, reported, late, concealed, near, excluded },
      should: reported + late + concealed + near,
    }));
    const found = output.byUnit.map(({ unit, reported, late, concealed, near, excluded, should }) => ({
      ...{ unit, reported, late, concealed, near, excluded, should },
    }));
    const byUnit = (a: { readonly unit: string }, b: { readonly unit: string }) => (a.unit < b.unit ? -1 : 1);
    expect([...found].sort(byUnit)).toEqual([...meant].sort(byUnit));
  });

  it("lack rows that the platform has, and serials, as planned", () => {
    expect(output.counts["platform-only"]).toBe(sum(({ platformOnly }) => platformOnly));
    expect(output.gaps.reduce((all, { from, to }) => all + to - from + 1, 0)).toBe(sum(({ gaps }) => gaps));
  });

  it("have a concealment rate of sums, not of the units' rates (Yuncheng's notice of 2021, 二（五）)", () => {
    const concealed = sum((each) => each.concealed);
    const should = sum((each) => each.reported + each.late + each.concealed + each.near);
    expect(output).toMatchObject({ concealed, should, concealmentRate: concealed / should });
  });
});
