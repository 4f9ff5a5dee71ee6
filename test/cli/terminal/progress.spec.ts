import { createProgress, type Progress } from "../../../cli/terminal/progress";

/** A stream that remembers, a clock that goes when told, and what was written by then. */
function setting(isTTY: boolean) {
  let time = 5_000_000;
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 };
  return {
    progress: createProgress(stream as unknown as NodeJS.WriteStream, () => time),
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
    /** What was written since the last look. */
    seen: () => written.splice(0).join(""),
  };
}

const clear = "\r\u001b[K";

/** Reports at each of these moments after the one before. */
function report(progress: Progress, wait: (milliseconds: number) => void, gaps: readonly number[]): void {
  for (const gap of gaps) {
    wait(gap);
    progress.report(1, 4);
  }
}

test.each([true, false])("nothing is shown of a step that takes no longer than a second (terminal: %s)", (isTTY) => {
  const { progress, wait, seen } = setting(isTTY);
  progress.step("读取");
  report(progress, wait, [0, 500, 499]);
  progress.end();
  expect(seen()).toBe("");
});

test("a terminal has one line that is drawn over, ten times a second at most, and cleared at the end", () => {
  const { progress, wait, seen } = setting(true);
  progress.step("读取");
  report(progress, wait, [1000]);
  expect(seen()).toBe(`${clear}读取 ██████░░░░░░░░░░░░░░░░░░ 25%`);
  report(progress, wait, [50, 49]);
  expect(seen()).toBe("");
  report(progress, wait, [1]);
  expect(seen()).toBe(`${clear}读取 ██████░░░░░░░░░░░░░░░░░░ 25%`);
  progress.end();
  progress.end();
  expect(seen()).toBe(clear);
});

test("elsewhere there is a line every five seconds, and nothing to clear", () => {
  const { progress, wait, seen } = setting(false);
  progress.step("核验");
  report(progress, wait, [1000, 1000, 3999]);
  expect(seen()).toBe("核验 ██████░░░░░░░░░░░░░░░░░░ 25%\n");
  report(progress, wait, [1]);
  expect(seen()).toBe("核验 ██████░░░░░░░░░░░░░░░░░░ 25%\n");
  progress.end();
  expect(seen()).toBe("");
});

test("each step has a second of its own", () => {
  const { progress, wait, seen } = setting(true);
  progress.step("读取");
  report(progress, wait, [1500]);
  seen();
  progress.step("核验");
  expect(seen()).toBe(clear);
  report(progress, wait, [999]);
  expect(seen()).toBe("");
  report(progress, wait, [1]);
  expect(seen()).toContain("核验");
});

test("a step has its first line after a second, however fresh the last line of the one before", () => {
  const { progress, wait, seen } = setting(false);
  progress.step("读取");
  report(progress, wait, [1500]);
  progress.step("核验");
  report(progress, wait, [1000]);
  expect(seen().match(/读取|核验/g)).toEqual(["读取", "核验"]);
});

test.each([
  [0, 0, "░".repeat(24), "0%"],
  [0, 7, "░".repeat(24), "0%"],
  [999, 1000, "█".repeat(24), "99%"],
  [1000, 1000, "█".repeat(24), "100%"],
  [1200, 1000, "█".repeat(24), "100%"],
])("%i of %i is drawn as it is, never more than all", (done, total, bar, percent) => {
  const { progress, wait, seen } = setting(false);
  progress.step("写出");
  wait(1000);
  progress.report(done, total);
  expect(seen()).toBe(`写出 ${bar} ${percent}\n`);
});
