import { join } from "node:path";
import { isBorneOut, plainTables } from "./is-borne-out";
import { labelledSet, placeOf } from "./labelled-set";

describe.each(labelledSet.map((bulletin) => [bulletin.name, bulletin] as const))(
  "the labels of %s",
  (name, bulletin) => {
    const { labels, text } = bulletin;

    test("quote the bulletin, each a place of its own", () => {
      const spans = labels.map((label) => ({ start: placeOf(label, text), length: label.quote.length }));
      const overlapping = spans.slice(1).filter(({ start }, place) => {
        const before = spans[place];
        return before !== undefined && start < before.start + before.length;
      });
      expect(overlapping).toEqual([]);
    });

    test("are borne out by the figures of the tables", () => {
      const tables = plainTables(join(__dirname, "labelled", name));
      const unfounded = labels.filter(({ check }) => check !== undefined && !isBorneOut(check, tables));
      expect(unfounded).toEqual([]);
    });

    test("say what should stand there where they contradict, and why where nothing can be said", () => {
      const silent = labels.filter(
        ({ verdict, expected, note }) =>
          (verdict === "contradicted" && expected === undefined) || (verdict === "not-checkable" && note === undefined),
      );
      expect(silent).toEqual([]);
    });

    test("are held out by the folder's name", () => {
      expect(bulletin.heldOut).toBe(name.startsWith("held-"));
    });
  },
);

test("there are enough of them", () => {
  const labels = labelledSet.flatMap((bulletin) => bulletin.labels);
  const count = (verdict: string) => labels.filter((label) => label.verdict === verdict).length;
  expect(labels.length).toBeGreaterThanOrEqual(200);
  expect(count("contradicted")).toBeGreaterThanOrEqual(70);
  expect(count("not-checkable")).toBeGreaterThanOrEqual(10);
  expect(labels.filter(({ check }) => check !== undefined).length / labels.length).toBeGreaterThan(0.75);
});
