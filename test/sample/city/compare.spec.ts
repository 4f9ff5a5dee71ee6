import { type CompareOutput } from "../../../src/usecases/tasks/compare-output";
import { intent, type MonthIntent, officeFile, platformFile, printed } from "./city-on-disk";

const compare = ({ month, assessed, draw }: MonthIntent): Promise<CompareOutput> =>
  printed(
    ...["compare", "--ledger", `assets/sample/city/ledgers-${month}`, "--platform", platformFile(month)],
    ...["--settings", officeFile(month), "--as-of", assessed, "--units", draw.units.join(",")],
  );

test.each(intent.months)("every ledger of $month compares with the platform as it was meant to", async (month) => {
  const output = await compare(month);
  const shown = output.byUnit.map(({ unit, reported, late, concealed, excluded, near }) => ({
    ...{ unit, reported, late, concealed, excluded, near },
  }));
  const meant = month.ledgers.map(({ unit, reported, late, concealed, excluded, near }) => ({
    ...{ unit, reported, late, concealed, excluded, near },
  }));
  const byName = (one: { readonly unit: string }, other: { readonly unit: string }): number =>
    one.unit < other.unit ? -1 : 1;
  expect(shown.sort(byName)).toEqual(meant.sort(byName));

  const sum = (count: (ledger: MonthIntent["ledgers"][number]) => number): number =>
    month.ledgers.reduce((all, ledger) => all + count(ledger), 0);
  const missing = output.gaps.reduce((all, { from, to }) => all + to - from + 1, 0);
  expect([missing, output.counts["platform-only"]]).toEqual([
    sum(({ gaps }) => gaps),
    sum((each) => each.platformOnly),
  ]);
  const silent = month.ledgers.filter(({ answer }) => answer !== "已报送").map(({ unit }) => unit);
  expect(output.notes.join("\n")).toMatch(`没有可比对台账的单位：${silent.join("、")}`);
});
