import { type Unit } from "../../units/roster";
import { oncePer } from "../../support/once-per";
import { type FactTable } from "../fact-table";
import { type Evidence } from "../proofreader";
import { plainKey } from "./plain-text";

/** Rows that are about no unit. */
const noNames = /^(?:[\d.:年月日季度一二三四五六七八九十-]+(?:份|月|日)?|其他|其它|小计|合计|总计|总数|全市|备注|-)$/;

/** The names of functional zones differ from sheet to sheet even where no roster says which are one. */
const zones: readonly (readonly [pattern: RegExp, key: string])[] = [
  [/示范区$/, "示范区"],
  [/高新(?:技术产业开发|技术开发|开发)?区$/, "高新区"],
  [/(?:经济技术开发|经济开发|经开)区$/, "经开区"],
];

/** Every name that means a unit, in plain form, with the key of the unit it means. */
export interface UnitNames {
  readonly keyOfName: ReadonlyMap<string, string>;
  /** The unit of the roster that a key stands for. */
  readonly unitOfKey: ReadonlyMap<string, Unit>;
  /** The key of a name as a table or a list writes it. */
  readonly keyOf: (name: string) => string;
}

/** The names of a roster and of the rows of tables. */
export const unitNames: (evidence: Evidence) => UnitNames = oncePer(({ roster, tables }: Evidence) => {
  const keyOfName = new Map<string, string>();
  const unitOfKey = new Map<string, Unit>();
  for (const unit of roster?.units ?? []) {
    const key = plainKey(unit.name);
    unitOfKey.set(key, unit);
    for (const name of [unit.name, ...unit.aliases]) keyOfName.set(plainKey(name), key);
  }
  const keyOf = (name: string): string => keyOfName.get(plainKey(name)) ?? looseKey(plainKey(name));
  for (const name of tables.flatMap(rowNames)) {
    const key = keyOf(name);
    if (!keyOfName.has(name)) keyOfName.set(name, key);
    for (const variant of variantsOf(name)) if (!keyOfName.has(variant)) keyOfName.set(variant, key);
  }
  return { keyOfName, unitOfKey, keyOf };
});

/** Names of rows, and the counties that a column of a list gives. */
const rowNames = ({ rows }: FactTable): readonly string[] => [
  ...rows.map(({ name }) => plainKey(name)).filter((name) => name.length > 1 && !noNames.test(name)),
  ...rows.flatMap(({ cells }) =>
    cells
      .filter((cell) => typeof cell === "string")
      .map(plainKey)
      .filter((cell) => countyCell.test(cell)),
  ),
];

const countyCell = /^[\u4e00-\u9fff]{1,11}[县市区]$/;

/** 鲁山 and 鲁山县 are one where no roster knows better. */
function looseKey(name: string): string {
  const zone = zones.find(([pattern]) => pattern.test(name));
  if (zone !== undefined) return zone[1];
  return name.length > 2 && name.length < 6 ? name.replace(/[县市区]$/, "") : name;
}

function variantsOf(name: string): readonly string[] {
  const zone = zones.find(([pattern]) => pattern.test(name));
  if (zone !== undefined) return [zone[1]];
  const short = looseKey(name);
  if (short !== name) return [short];
  return name.length === 2 || name.length === 3 ? [`${name}县`, `${name}市`, `${name}区`] : [];
}
