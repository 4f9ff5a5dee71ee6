import { createRequire } from "node:module";
import { type Browser, chromium } from "playwright-core";

const { findChromium } = createRequire(__filename)("../../setup/find-chromium.cjs") as {
  findChromium(): string | undefined;
};

const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run"].concat(
  ["background-networking", "component-update", "sync"].map((name) => `--disable-${name}`),
);

/**
 * Starts a browser without a window: the one named, or the Chromium or Chrome of this machine. It trusts the certificate
 * with this fingerprint; of an origin that it does not trust it keeps no scripts, and every frame loads them again.
 */
export function launchChromium(fingerprint: string, executablePath = findChromium()): Promise<Browser> {
  return chromium.launch({
    // Chromium refuses its sandbox to the root user.
    args: [
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
      ...quiet,
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
    ...(executablePath === undefined ? { channel: "chrome" } : { executablePath }),
  });
}
