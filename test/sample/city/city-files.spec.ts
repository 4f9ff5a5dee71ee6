import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expectCheckedIn } from "../expect-checked-in";
import { type SampleFile } from "../sample-files";
import { cityFiles } from "./city-files";

const folder = "assets/sample/city";

describe("the files of the sample city", () => {
  let made: readonly SampleFile[] = [];
  beforeAll(async () => {
    made = await cityFiles();
  });

  it("are the office's workbook, three exports, the drawn units' ledgers and the intent, and no others", async () => {
    const entries = await readdir(join(__dirname, "../../..", folder), { recursive: true });
    expect(made.map(({ path }) => path.slice(folder.length + 1)).sort()).toEqual(
      entries.filter((entry) => entry.includes(".")).sort(),
    );
  });

  it("weigh less than 3 MB", () => {
    expect(made.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(3 * 2 ** 20);
  });

  it("are checked in as the generator makes them (else run npm run samples)", async () => {
    await expectCheckedIn(made);
  });
});
