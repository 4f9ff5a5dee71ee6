import { type Desk } from "../licence-kind";
import { type CityBody, departmentOfDesks } from "./city-body";

const departments: readonly (readonly [name: string, desk: Desk])[] = [
  ["市场监督管理局", "market"],
  ["公安局", "police"],
  ["卫生健康和体育局", "health"],
  ["交通运输局", "transport"],
];

const county = (unit: string, area: string, mark: string, place = unit): CityBody => ({
  unit,
  place,
  area,
  mark,
  county: unit,
  departments: departments.map(([name, desk]) => departmentOfDesks(place + name, [desk], [desk])),
});

/** The thirteen counties and the development zone; the area codes are those of GB/T 2260, the zone has none. */
export const countyBodies: readonly CityBody[] = [
  county("盐湖区", "140802", "盐湖", "运城市盐湖区"),
  county("永济市", "140881", "永"),
  county("河津市", "140882", "河"),
  county("临猗县", "140821", "临"),
  county("万荣县", "140822", "万"),
  county("闻喜县", "140823", "闻"),
  county("芮城县", "140830", "芮"),
  county("绛县", "140826", "绛"),
  county("稷山县", "140824", "稷"),
  county("新绛县", "140825", "新绛"),
  county("夏县", "140828", "夏"),
  county("垣曲县", "140827", "垣"),
  county("平陆县", "140829", "平陆"),
  county("运城开发区", "140800", "运开", "运城经济技术开发区"),
];
