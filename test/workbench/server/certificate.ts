import { X509Certificate, createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { der } from "./der";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const day = 24 * 60 * 60 * 1000;

/** The certificate of https://localhost kept in `folder`, made anew when there is none or it ends within a month. */
export function localCertificate(folder: string, now = new Date()): Certificate {
  const file = join(folder, "localhost.pem");
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, "utf8")) as Certificate;
    if (Date.parse(new X509Certificate(kept.cert).validTo) - now.getTime() > 30 * day) return kept;
  }
  const made = makeCertificate(now);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}

/** The fingerprint of the certificate's key by which Chromium can be told to trust it. */
export function keyFingerprint({ cert }: Certificate): string {
  const key = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}

/** A self-signed certificate for localhost and 127.0.0.1, valid for a year. It is installed nowhere. */
export function makeCertificate(now: Date): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const body = tbsCertificate(publicKey, now);
  const signature = sign("sha256", body, { key: privateKey, dsaEncoding: "der" });
  const whole = der.sequence(body, signatureAlgorithm, der.bits(signature));
  const base64 = whole.toString("base64").replace(/(.{64})/g, "$1\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  };
}

const signatureAlgorithm = der.sequence(der.object("1.2.840.10045.4.3.2"));

function tbsCertificate(publicKey: KeyObject, now: Date): Buffer {
  const name = der.sequence(der.set(der.sequence(der.object("2.5.4.3"), der.text("Gongshi workbench (localhost)"))));
  // Positive and without a leading zero byte, as DER wants an integer.
  const serial = Buffer.concat([Buffer.from([0x4a]), randomBytes(15)]);
  const spki = publicKey.export({ type: "spki", format: "der" });
  return der.sequence(
    der.context(0, der.integer(Buffer.from([2]))),
    der.integer(serial),
    signatureAlgorithm,
    name,
    der.sequence(der.time(new Date(now.getTime() - day)), der.time(new Date(now.getTime() + 365 * day))),
    name,
    spki,
    der.context(3, der.sequence(...extensions(spki))),
  );
}

function extensions(spki: Buffer): Buffer[] {
  const keyId = createHash("sha1").update(spki).digest();
  const names = [
    der.contextBytes(2, Buffer.from("localhost")),
    der.contextBytes(7, Buffer.from([127, 0, 0, 1])),
    der.contextBytes(7, Buffer.from([...Array<number>(15).fill(0), 1])),
  ];
  return [
    extension("2.5.29.19", der.sequence(), true),
    extension("2.5.29.15", der.bits(Buffer.from([0x80]), 7), true),
    extension("2.5.29.37", der.sequence(der.object("1.3.6.1.5.5.7.3.1"))),
    extension("2.5.29.17", der.sequence(...names)),
    extension("2.5.29.14", der.octets(keyId)),
  ];
}

function extension(id: string, value: Buffer, critical = false): Buffer {
  return der.sequence(der.object(id), ...(critical ? [der.boolean(true)] : []), der.octets(value));
}
