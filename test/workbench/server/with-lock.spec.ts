import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { withLock } from "./with-lock";

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  lock = join(folder, "deeper/lock");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("Work under one lock is done one after the other, whatever comes of it.", async () => {
  const heard: string[] = [];
  const work = async (name: string) => {
    heard.push(`${name} begins`);
    await setTimeout(20);
    heard.push(`${name} ends`);
  };
  const first = withLock(lock, () => work("first").then(() => Promise.reject(new Error("failed"))));
  const second = withLock(lock, () => work("second"));
  await expect(first).rejects.toThrow("failed");
  await second;
  expect(heard).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  expect(existsSync(lock)).toBe(false);
});

test("A lock that was left behind is broken.", async () => {
  mkdirSync(lock, { recursive: true });
  const longAgo = new Date(Date.now() - 600_000);
  utimesSync(lock, longAgo, longAgo);
  expect(await withLock(lock, () => Promise.resolve("done"))).toBe("done");
});
