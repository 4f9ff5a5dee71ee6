import { expectCheckedIn } from "./expect-checked-in";
import { sampleFiles, type SampleFile } from "./sample-files";

describe("the sample files", () => {
  let made: readonly SampleFile[] = [];
  beforeAll(async () => {
    made = await sampleFiles();
  });

  it("are five workbooks, the intent of the messy one and the trial ledger", () => {
    expect(made.map(({ path }) => path)).toEqual([
      "assets/sample/pingdingshan-2024-02.xlsx",
      "assets/sample/penalty-ledger-messy.xlsx",
      "assets/sample/pingdingshan-2023-03.xlsx",
      "assets/sample/disclosures-invented-city.xlsx",
      "assets/sample/functions.xlsx",
      "test/sample/messy-intent.json",
      "src/sample/trial-ledger.json",
    ]);
  });

  it("come out the same byte for byte each time", async () => {
    const again = await sampleFiles();
    expect(again.map(({ bytes }) => Buffer.from(bytes).toString("base64"))).toEqual(
      made.map(({ bytes }) => Buffer.from(bytes).toString("base64")),
    );
  });

  it("are checked in as the generator makes them (else run npx tsx test/sample/write-samples.ts)", async () => {
    await expectCheckedIn(made);
  });
});
