import { type City, type CityColumn, type CityTable } from "./city";
import { claimMakers } from "./claim-makers";
import { type Lie, type Pick, type Slots } from "./claims/claim";
import { figurePhrasings } from "./figure-phrasings";
import { leavesOthersOpen, type Phrasing } from "./phrasing";
import { unitPhrasings } from "./unit-phrasings";
import { unitPools } from "./unit-pools";

/** Numbers that stand for the choices in a sentence, so that a property's library can draw and shrink them. */
export interface Draft {
  readonly table: number;
  readonly phrasing: number;
  readonly picks: readonly number[];
  readonly leadIn: number;
  /** How it stands to the sentence before. */
  readonly joint: number;
}

/** A sentence in words, true or false, without its full stop. */
export interface Said {
  readonly phrasing: Phrasing;
  readonly text: string;
  readonly lie: Lie | null;
}

const picker = (numbers: readonly number[]): Pick => {
  let next = 0;
  return (from) => {
    const one = from[(numbers[next % numbers.length] ?? 0) % from.length];
    next += 1;
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  };
};

const allPhrasings: readonly Phrasing[] = [...figurePhrasings, ...unitPhrasings];

/** The first phrasing from the drawn one on that the table allows, said truly or falsely; `null` where there is none. */
export function say(
  city: City,
  table: CityTable,
  draft: Draft,
  { isScoped, isTrue }: { readonly isScoped: boolean; readonly isTrue: boolean },
): Said | null {
  const possible = allPhrasings.filter(({ of }) => table.columns.some(({ role }) => of.includes(role)));
  for (let tried = 0; tried < possible.length; tried += 1) {
    const phrasing = possible[(draft.phrasing + tried) % possible.length];
    const said = phrasing === undefined ? null : sayAs(phrasing, city, table, draft, { isScoped, isTrue });
    if (said !== null) return said;
  }
  return null;
}

function sayAs(
  phrasing: Phrasing,
  city: City,
  table: CityTable,
  { picks }: Draft,
  { isScoped, isTrue }: { readonly isScoped: boolean; readonly isTrue: boolean },
): Said | null {
  const pick = picker(picks);
  const column = pick(table.columns.filter(({ role }) => phrasing.of.includes(role)));
  const place = table.columns.indexOf(column);
  const claim = claimMakers[phrasing.claim]({ city, table, column, place, pick });
  if (claim === null) return null;
  const slots = { ...frameSlots(city, table, column, pick, isScoped), ...claim.slots };
  const used = [...phrasing.text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  if (used.some((name) => slots[name] === undefined || (slots[name] === "" && name !== "in"))) return null;
  if (isTrue) return { phrasing, lie: null, text: filled(phrasing.text, slots) };
  const lies = claim.lies.filter(
    (each) =>
      used.some((name) => isOtherwise(each, slots, name)) && !(each.how === "left-out" && leavesOthersOpen(phrasing)),
  );
  if (lies.length === 0) return null;
  const lie = pick(lies);
  return { phrasing, lie, text: filled(phrasing.text, { ...slots, ...lie.slots }) };
}

const isOtherwise = (lie: Lie, slots: Slots, name: string): boolean =>
  lie.slots[name] !== undefined && lie.slots[name] !== "" && lie.slots[name] !== slots[name];

/** The words that hang on the table alone. */
function frameSlots(city: City, table: CityTable, column: CityColumn, pick: Pick, isScoped: boolean): Slots {
  const pool = unitPools[table.units];
  const isAlone = city.tables.length === 1;
  return {
    in: isAlone || isScoped ? "" : `${pick(pool.all)}中，`,
    all: pick(isAlone ? [...pool.all, ...pool.whole] : pool.all),
    whole: pick(pool.whole),
    member: pick(pool.one),
    says: pick(column.says),
    noun: pick(column.nouns),
  };
}

/** A template with words in its places. */
const filled = (template: string, slots: Slots): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? "");
