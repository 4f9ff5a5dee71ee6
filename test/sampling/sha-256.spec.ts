import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha256 } from "../../src/sampling/sha-256";

describe("sha256", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("gives what FIPS 180-4 says for “%s”", (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  it("agrees with the machine's own for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
      }),
    );
  });
});
