import { readFileSync } from "node:fs";
import { join } from "node:path";
import { figures } from "../../../src/proofread/figures/figures";
import { readBulletinText } from "../../../src/proofread/read/read-bulletin-text";
import { type Statement } from "../../../src/proofread/statement";
import { builtInRoster } from "../../../src/units/built-in-rosters";

/** What is said of the figures of a notice that carries its own tables. */
function figuresOf(notice: string): readonly Statement[] {
  const bulletin = readBulletinText(readFileSync(join(__dirname, "..", "notices", `${notice}.txt`), "utf8"));
  const roster = notice.startsWith("pingdingshan") ? builtInRoster("pingdingshan-2024") : null;
  return figures(bulletin, { tables: bulletin.tables, roster });
}

const of = (verdict: Statement["verdict"], statements: readonly Statement[]): readonly string[] =>
  statements.filter((statement) => statement.verdict === verdict).map(({ found }) => found);

test("Pingdingshan's bulletin of February 2024 agrees with its annexes", () => {
  const statements = figuresOf("pingdingshan-2024-02");

  expect(of("contradicted", statements)).toEqual([]);
  expect(of("holds", statements)).toEqual([
    ...["4981条", "1条", "0.02%", "447条", "1条", "0.22%", "4534条", "0条", "0.00%"],
    ...["2条", "1条", "10家", "5家", "2家", "2家", "1家"],
  ]);
  expect(of("not-checkable", statements)).toEqual(["100%", "100%", "100%", "23条"]);
});

test("Pingdingshan's notice of March 2023 has two totals that its annex refutes", () => {
  const statements = figuresOf("pingdingshan-2023-03");

  expect(of("holds", statements)).toEqual([
    ...["130018条", "4447条", "25232家", "7960家", "6868家", "6286家", "不足50家"],
  ]);
  expect(statements.filter(({ verdict }) => verdict === "contradicted")).toMatchObject([
    { found: "5368895条", expected: expect.stringMatching(/^5497201 = J/) as string },
    { found: "4935214条", expected: expect.stringMatching(/^5063415 = E/) as string },
  ]);
});

test.each(["huangshi-2022-08", "pingdingshan-2020-02", "yuncheng-2021-07"])("%s contradicts nothing", (notice) => {
  expect(of("contradicted", figuresOf(notice))).toEqual([]);
});

test("44 of 140 points are 31.4 %", () => {
  expect(of("holds", figuresOf("pingdingshan-2020-02"))).toContain("31.4%");
});
