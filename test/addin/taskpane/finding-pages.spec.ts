import { FindingPages } from "../../../addin/taskpane/finding-pages";
import { type ListedFinding } from "../../../addin/ports/engine";
import { smallFindings } from "../gallery/sample-findings";

const [sample] = smallFindings("zh")["date/form"] ?? [];

function pagesOf(name: string, count: number) {
  const asked: string[] = [];
  const load = (group: string, from: number, to: number): Promise<readonly ListedFinding[]> => {
    asked.push(`${group} ${from}–${to}`);
    if (sample === undefined) throw new Error("the gallery has no sample");
    const length = Math.max(0, Math.min(to, count) - from);
    return Promise.resolve(Array.from({ length }, (_, place) => ({ ...sample, id: `${name}${group}${from + place}` })));
  };
  return { asked, load };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("a page is asked for once, however many of its findings come into view", async () => {
  const { asked, load } = pagesOf("", 120);
  const pages = new FindingPages(load);
  for (const position of [0, 10, 49, 50, 119]) pages.want("a", position);
  await settled();
  expect(asked).toEqual(["a 0–50", "a 50–100", "a 100–150"]);
  expect([pages.at("a", 119)?.id, pages.at("a", 120), pages.at("b", 0)]).toEqual(["a119", null, null]);
});

test("listeners hear of findings that have come", async () => {
  const pages = new FindingPages(pagesOf("", 10).load);
  const versions: number[] = [];
  pages.subscribe(() => versions.push(pages.version()));
  pages.want("a", 0);
  expect([pages.at("a", 0), pages.version()]).toEqual([null, 0]);
  await settled();
  expect(versions).toEqual([1]);
});

test("the findings of the former index stay until those of the next have come", async () => {
  const former = new FindingPages(pagesOf("old ", 10).load);
  former.want("a", 0);
  await settled();
  const next = former.next(pagesOf("new ", 10).load);
  expect(next.at("a", 3)?.id).toBe("old a3");
  next.want("a", 3);
  await settled();
  expect(next.at("a", 3)?.id).toBe("new a3");
});

test("findings of two indexes ago are forgotten", async () => {
  const first = new FindingPages(pagesOf("first ", 10).load);
  first.want("a", 0);
  await settled();
  const { load } = pagesOf("", 10);
  expect(first.next(load).next(load).at("a", 0)).toBeNull();
});
