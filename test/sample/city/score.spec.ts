import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ScoreOutput } from "../../../src/usecases/tasks/score-output";
import { runMain } from "../../cli/run-main";
import { intent, ledgerFolder, officeFile, platformFile } from "./city-on-disk";
import { scoreByHand } from "./score-by-hand";

describe("the scores of three months, each with the registers of the month before", () => {
  let folder = "";
  const outputs = new Map<string, ScoreOutput>();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "gongshi-city-"));
    let registers: readonly string[] = [];
    for (const { month, draw, assessed } of intent.months) {
      const [drawn, scored] = ["sample", "score"].map((name) => join(folder, `${name}-${month}.xlsx`));
      if (drawn === undefined || scored === undefined) return;
      const settings = ["--settings", officeFile(month)];
      await runMain("sample", ...settings, "--day", draw.day, "--seed", draw.seed, ...registers, "--out", drawn);
      const { out, err } = await runMain(
        ...["score", platformFile(month), "--month", month, "--ledger", ledgerFolder(month), ...settings],
        ...["--registers", drawn, "--as-of", assessed, "--out", scored, "--json"],
      );
      if (out === "") throw new Error(err);
      outputs.set(month, JSON.parse(out) as ScoreOutput);
      registers = ["--registers", scored];
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(intent.months)("are in $month what the notice's formulas give", (month) => {
    const { units = [] } = outputs.get(month.month) ?? {};
    const meant = scoreByHand(month);
    const foundOf = new Map(units.map((each) => [each.unit, each]));
    expect(units).toHaveLength(meant.length);
    for (const { unit, total, rank, warned } of meant) {
      const found = foundOf.get(unit);
      expect({ unit, rank: found?.rank, warned: found?.warned }).toEqual({ unit, rank, warned });
      expect(found?.total ?? -1).toBeCloseTo(total ?? -1, 10);
    }
  });

  it("warn the units of the story, and tell who is warned twice running", () => {
    const named = (is: (unit: ScoreOutput["units"][number]) => boolean) =>
      [...outputs.values()].map(({ units }) =>
        units
          .filter(is)
          .map(({ unit }) => unit)
          .sort(),
      );
    expect(named(({ warned }) => warned)).toEqual([
      ["市教育局", "市水务局", "市气象局"].sort(),
      ["夏县", "市气象局", "平陆县"].sort(),
      ["夏县", "市能源局", "绛县"].sort(),
    ]);
    expect(named(({ repeated }) => repeated)).toEqual([["市水务局"], ["市气象局"], ["夏县"]]);
  });

  it("name the units whose ledger neither came nor was explained (六（三）)", () => {
    const statusOf = { 已报送: "compared", 已说明: "explained", 未报送: "missing" } as const;
    for (const { month, ledgers } of intent.months) {
      const found = new Map(outputs.get(month)?.ledgers.map(({ unit, status }) => [unit, status]));
      expect(found).toEqual(
        new Map(ledgers.map(({ unit, answer }) => [unit, statusOf[answer as keyof typeof statusOf]])),
      );
    }
  });
});
