import { type Work } from "../../../addin/app/app-state";
import { secondsLeft } from "../../../addin/taskpane/time-left";

const work = (done: number, total: number): Work => ({
  task: "judging",
  done,
  total,
  canCancel: true,
  startedAt: 1_000,
});

test.each([
  [620_000, 1_000_000, 6_000, 4],
  [1, 3, 4_000, 6],
  [999, 1_000, 4_000, 1],
])("%d of %d rows, at %d ms", (done, total, now, seconds) => {
  expect(secondsLeft(work(done, total), now)).toBe(seconds);
});

test.each([
  ["nothing is done yet", 0, 100, 9_000],
  ["the total is not known", 50, 0, 9_000],
  ["all is done", 100, 100, 9_000],
  ["it has only begun", 50, 100, 1_500],
])("is not told while %s", (_, done, total, now) => {
  expect(secondsLeft(work(done, total), now)).toBeNull();
});
