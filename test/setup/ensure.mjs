import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "./find-chromium.cjs";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Runs a command in the project's folder with its output shown; ends this program when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

const npm = process.platform === "win32" ? "npm.cmd" : "npm";

export const runScript = (name, ...args) =>
  run(npm, ["run", "--silent", name, ...args], { shell: process.platform === "win32" });

/** Installs the packages of the lockfile where they are missing or older than it. */
export function ensurePackages() {
  const installed = join(root, "node_modules/.package-lock.json");
  const wanted = join(root, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.error("Installing packages (npm ci)…");
  run(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { shell: process.platform === "win32" });
}

const found = (command, ...args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** What the integration tests look at files and pages with, and the Debian packages that bring it. */
const viewers = [
  { present: () => found("soffice", "--version"), packages: ["libreoffice-calc"] },
  { present: () => found("lowriter", "--version"), packages: ["libreoffice-writer"] },
  { present: () => found("pdftoppm", "-v"), packages: ["poppler-utils"] },
  { present: () => findChromium() !== undefined, packages: ["chromium"] },
  { present: () => found("sh", "-c", "fc-list :lang=zh | grep -q ."), packages: ["fonts-noto-cjk", "fontconfig"] },
];

/**
 * Whether LibreOffice, Chromium and their company are there, installing them on a Debian machine where that is allowed.
 * Elsewhere a machine without them runs every test but those that look at files and pages.
 */
export function ensureViewers() {
  const missing = viewers.filter(({ present }) => !present()).flatMap(({ packages }) => packages);
  if (missing.length === 0) return true;
  if (process.platform === "linux" && process.getuid?.() === 0 && found("apt-get", "--version")) {
    console.error(`Installing ${missing.join(", ")} (apt-get)…`);
    const quiet = {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    };
    run("apt-get", ["update", "-qq"], quiet);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], quiet);
    return true;
  }
  console.error(`Not found: ${missing.join(", ")}. Install them (on Debian: apt-get install ${missing.join(" ")}).`);
  return false;
}
