import { builtInRoster } from "../../src/units/built-in-rosters";
import { createUnitResolver } from "../../src/units/resolve-unit";

const resolve = createUnitResolver(builtInRoster("pingdingshan-2024"));

test.each([
  ["鲁山", "鲁山县"],
  ["示范区", "城乡一体化示范区"],
  ["平顶山市城乡一体化示范区", "城乡一体化示范区"],
  ["高新区", "高新技术产业开发区"],
  ["郟县", "郟县"],
  ["郏县", "郟县"],
  ["郏", "郟县"],
  ["平顶山市郏县", "郟县"],
  ["市市场监督管理局", "市市场监管局"],
  ["平顶山市市场监督管理局", "市市场监管局"],
  ["平顶山市公安局", "市公安局"],
  ["平顶山市人力资源和社会保障局", "市人社局"],
  ["平顶山市发展和改革委员会", "市发改委"],
  [" 平顶山市\u3000公安局\n", "市公安局"],
])("%j is %s", (name, unit) => {
  expect(resolve(name)?.name).toBe(unit);
});

test.each([
  ["鲁山县市场监督管理局", "鲁山县"],
  ["平顶山市新华区住房和城乡建设局", "新华区"],
  ["汝州市夏店镇夏南小学", "汝州市"],
  ["郏县公路事业发展中心", "郟县"],
  ["平顶山市石龙区第一人民医院", "石龙区"],
  ["平顶山市高新区税务局", "高新技术产业开发区"],
  ["舞钢市公安局", "舞钢市"],
])("%s belongs to its county %s", (name, county) => {
  expect(resolve(name)?.name).toBe(county);
});

test.each([
  "宝丰能源公司",
  "新华书店",
  "高新投资公司",
  "石家庄市新华区财政局",
  "平顶山市公安局交通警察支队",
  "平顶山市",
  "省公安厅",
  "",
  "  ",
])("%j is nobody", (name) => {
  expect(resolve(name)).toBeNull();
});

test("the longest county wins", () => {
  const county = { aliases: [], group: "county", functions: ["penalty"] } as const;
  const resolveNested = createUnitResolver({
    id: "nested",
    units: [
      { ...county, name: "东区", order: 1 },
      { ...county, name: "东区新区", order: 2 },
    ],
  });
  expect(resolveNested("东区新区财政局")?.order).toBe(2);
  expect(resolveNested("东区财政局")?.order).toBe(1);
});

test("a municipal name is no prefix", () => {
  const resolveMunicipal = createUnitResolver({
    id: "prefix",
    units: [{ name: "市辖区", aliases: [], group: "municipal", functions: ["penalty"], order: 1 }],
  });
  expect([resolveMunicipal("市辖区")?.order, resolveMunicipal("市辖区财政局")]).toEqual([1, null]);
});

test("names with brackets in any style are one in Yuncheng's roster", () => {
  const resolveYuncheng = createUnitResolver(builtInRoster("yuncheng-2021"));
  expect(resolveYuncheng("市公安局(含交警)")?.name).toBe("市公安局");
  expect(resolveYuncheng("国家税务总局运城市税务局")?.name).toBe("市税务局");
});
