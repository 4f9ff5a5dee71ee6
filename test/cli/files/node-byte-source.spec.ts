import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openByteSource } from "../../../cli/files/node-byte-source";

describe("openByteSource", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "gongshi-"));
    await writeFile(join(folder, "台账.bin"), "0123456789");
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("reads a file at any place, and no further than its end", async () => {
    const source = await openByteSource(join(folder, "台账.bin"));
    const read = async (offset: number, length: number): Promise<string> =>
      Buffer.from(await source.read(offset, length)).toString();
    expect([source.size, await read(0, 3), await read(7, 100), await read(10, 5), await read(12, 5)]).toEqual([
      10,
      "012",
      "789",
      "",
      "",
    ]);
    await source.close();
    await expect(source.read(0, 1)).rejects.toThrow();
  });

  test("rejects for a file that is not there", async () => {
    await expect(openByteSource(join(folder, "none"))).rejects.toThrow("ENOENT");
  });
});
