import { createPrivateKey, X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localCertificate, makeCertificate } from "./certificate";

const now = new Date("2026-03-01T00:00:00Z");

test("The certificate is for localhost alone, signs itself, and belongs to its key.", () => {
  const { key, cert } = makeCertificate(now);
  const read = new X509Certificate(cert);
  expect(read.checkHost("localhost")).toBe("localhost");
  expect(read.checkHost("example.com")).toBeUndefined();
  expect(read.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(read.verify(read.publicKey)).toBe(true);
  expect(read.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(read.ca).toBe(false);
  expect(new Date(read.validTo)).toEqual(new Date("2027-03-01T00:00:00Z"));
});

test("The certificate is kept until a month before its end.", () => {
  const folder = mkdtempSync(join(tmpdir(), "certificate-"));
  try {
    const first = localCertificate(folder, now);
    expect(localCertificate(folder, new Date("2027-01-15"))).toEqual(first);
    expect(localCertificate(folder, new Date("2027-02-15"))).not.toEqual(first);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
