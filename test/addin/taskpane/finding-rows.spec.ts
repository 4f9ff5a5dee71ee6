import fc from "fast-check";
import { findingRows } from "../../../addin/taskpane/finding-rows";
import { type FindingGroup } from "../../../addin/ports/engine";

const group = (key: string, count: number): FindingGroup => ({
  key,
  title: key,
  severity: "error",
  count,
  fixable: 0,
  safe: 0,
  rule: null,
});

const groups = [group("a", 2), group("b", 3), group("c", 1)];

test("a closed group is one line, an open one is followed by its findings", () => {
  const rows = findingRows(groups, ({ key }) => key === "b");
  const lines = Array.from({ length: rows.count }, (_, line) => {
    const row = rows.at(line);
    return row?.kind === "finding" ? `${row.group.key}${row.position}` : row?.group.key;
  });
  expect(lines).toEqual(["a", "b", "b0", "b1", "b2", "c"]);
});

test("outside the list there is no line", () => {
  const rows = findingRows(groups, () => true);
  expect([rows.at(-1), rows.at(rows.count), findingRows([], () => true).at(0)]).toEqual([null, null, null]);
});

test("a finding of a closed group, of no group or beyond its group has no line", () => {
  const rows = findingRows(groups, ({ key }) => key === "b");
  expect([rows.indexOf("a", 0), rows.indexOf("d", 0), rows.indexOf("b", 3)]).toEqual([null, null, null]);
});

test("every line is found again by its place", () => {
  const someGroups = fc.array(fc.record({ count: fc.nat(5), isOpen: fc.boolean() }), { maxLength: 12 });
  fc.assert(
    fc.property(someGroups, (some) => {
      const rows = findingRows(
        some.map(({ count }, place) => group(String(place), count)),
        ({ key }) => some[Number(key)]?.isOpen === true,
      );
      for (let line = 0; line < rows.count; line += 1) {
        const row = rows.at(line);
        if (row === null) throw new Error(`line ${line} of ${rows.count} is missing`);
        expect(rows.indexOf(row.group.key, row.kind === "finding" ? row.position : null)).toBe(line);
      }
    }),
  );
});

test("a line keeps its key when other groups are opened, and shares it with no other", () => {
  const keysOf = (isOpen: (key: string) => boolean): Readonly<Record<string, number>> => {
    const rows = findingRows(groups, ({ key }) => isOpen(key));
    return Object.fromEntries(
      Array.from({ length: rows.count }, (_, line) => {
        const row = rows.at(line);
        const place = row?.kind === "finding" ? `${row.group.key}${row.position}` : (row?.group.key ?? "");
        return [place, rows.keyOf(line)];
      }),
    );
  };
  const all = keysOf(() => true);
  expect(new Set(Object.values(all)).size).toBe(9);
  expect(all).toMatchObject(keysOf((key) => key === "b"));
  expect(all).toMatchObject(keysOf(() => false));
});

test("groups are told from findings", () => {
  const rows = findingRows(groups, ({ key }) => key === "b");
  expect([0, 1, 2, 3, 4, 5].map((line) => rows.isGroup(line))).toEqual([true, true, false, false, false, true]);
});
