import { builtInRoster, builtInRosterIds } from "../../src/units/built-in-rosters";
import { parseRoster } from "../../src/units/roster";

const unit = { name: "市公安局", aliases: ["公安局"], group: "municipal", functions: ["penalty"], order: 1 };

const faultOf = (...units: readonly object[]) => {
  const parsed = parseRoster({ id: "test", units });
  return parsed.ok ? null : parsed.error;
};

test("a roster with every optional figure is read as it stands", () => {
  const json = {
    id: "test",
    units: [{ ...unit, uscc: "11410400005400000X", population: 4_990_000, enterprises: 120_000 }],
  };
  expect(parseRoster(json)).toEqual({ ok: true, value: json });
});

test.each([
  [[{ ...unit, group: "city" }], "units.0.group"],
  [[{ ...unit, order: 0 }], "units.0.order"],
  [[{ ...unit, functions: ["permit"] }], "units.0.functions.0"],
  [[{ ...unit, colour: "red" }], "units.0"],
  [[unit, { ...unit, name: "市水利局", aliases: [] }], "units.1.order"],
  [[unit, { ...unit, name: "市水利局", order: 2 }], "units.1.aliases"],
  [[unit, { ...unit, name: "公安 局", aliases: [], order: 2 }], "units.1.aliases"],
  [[], "units"],
])("a faulty roster says where (%#)", (units, path) => {
  expect(faultOf(...units)?.path).toBe(path);
});

test("a name with two owners is told with the other owner", () => {
  expect(faultOf(unit, { ...unit, name: "市水利局", order: 2 })?.message).toBe('"公安局" also names 市公安局.');
});

test("counties count their own order", () => {
  expect(faultOf(unit, { ...unit, name: "叶县", aliases: [], group: "county" })).toBeNull();
});

test("Pingdingshan has the 27 units and 12 counties of notice 1, in the order of its annexes", () => {
  const { units } = builtInRoster("pingdingshan-2024");
  const names = (group: string) =>
    units
      .filter((candidate) => candidate.group === group)
      .sort((one, other) => one.order - other.order)
      .map(({ name }) => name);
  expect(names("municipal")).toEqual(
    (
      "市市场监管局 市公安局 市水利局 市住建局 市卫健委 市应急管理局 市民政局 市交通局 市文广旅局 市房管中心 市发改委 市城管局 市金融局 市教体局 " +
      "市财政局 市人社局 市司法局 市商务局 市审计局 市生态环境局 市统计局 市自然资源和规划局 市粮食局 市农业农村局 市林业局 市国防动员办公室 市气象局"
    ).split(" "),
  );
  expect(names("county")).toEqual(
    "鲁山县 汝州市 湛河区 郟县 新华区 宝丰县 卫东区 叶县 舞钢市 城乡一体化示范区 高新技术产业开发区 石龙区".split(" "),
  );
});

test("the county that the notice prints with U+90DF keeps that character", () => {
  const names = builtInRoster("pingdingshan-2024").units.map(({ name }) => name.charCodeAt(0).toString(16));
  expect([names.includes("90df"), names.includes("90cf")]).toEqual([true, false]);
});

test("Yuncheng has 8 members with both functions, 24 with penalties, 1 with licences, and 14 counties", () => {
  const { units } = builtInRoster("yuncheng-2021");
  const counts: Record<string, number> = {};
  for (const { group, functions } of units) {
    const key = `${group}: ${functions.join("+")}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  expect(counts).toEqual({
    "municipal: licence+penalty": 8,
    "municipal: penalty": 24,
    "municipal: licence": 1,
    "county: licence+penalty": 14,
  });
});

test.each(builtInRosterIds)("the roster %s knows its id and every municipal unit's full name", (id) => {
  const roster = builtInRoster(id);
  const city = id.startsWith("pingdingshan") ? "平顶山" : "运城";
  const nameless = roster.units.filter(
    ({ name, aliases }) => ![name, ...aliases].some((other) => other.includes(city)),
  );
  expect([roster.id, nameless]).toEqual([id, []]);
});
