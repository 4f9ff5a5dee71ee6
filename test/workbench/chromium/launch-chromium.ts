import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run"].concat(
  ["background-networking", "component-update", "sync"].map((name) => `--disable-${name}`),
);

/** Starts a browser without a window: the one named, or the Chromium or Chrome of this machine. */
export function launchChromium(
  executablePath = process.env.CHROMIUM ?? installed.find((path) => existsSync(path)),
): Promise<Browser> {
  return chromium.launch({
    // Chromium refuses its sandbox to the root user.
    args: [...quiet, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
    ...(executablePath === undefined ? { channel: "chrome" } : { executablePath }),
  });
}
