import { plainCode } from "../codes/plain-code";
import { organisationPartFault, usccFault } from "../codes/uscc";
import { isZeroCode } from "../codes/zero-code";
import { type DishonestyEntry } from "../registers/dishonesty-register";
import { type Words } from "../support/words";
import { compareKey } from "../text/compare-key";
import countyAreas from "./county-areas.json";

/** Something about a body on the list that a person should look at; no figure depends on it. */
export type BodyIssue =
  | { readonly code: "no-uscc" | "no-county" | "city-area" | "planned-before-listed" }
  | { readonly code: "uscc-form"; readonly repaired: string | null }
  | { readonly code: "uscc-check"; readonly expected: string }
  | { readonly code: "organisation-check"; readonly expected: string }
  /** The code was given out in another county. */
  | { readonly code: "other-area"; readonly area: string }
  /** 1-based rows of the sheet that have the same code, or name. */
  | { readonly code: "same-uscc" | "same-name"; readonly rows: readonly number[] };

/** The counties of the cities that are known, by the area digits of a code (GB/T 2260), in each of their spellings. */
const areas: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(countyAreas));

/**
 * What is odd about each of the bodies on the list.
 *
 * @param sameCounty whether two names are of the same county.
 */
export function bodyIssues(
  bodies: readonly DishonestyEntry[],
  sameCounty: (one: string, other: string) => boolean,
): readonly (readonly BodyIssue[])[] {
  const byCode = rowsBy(bodies, ({ uscc }) => plainCode(uscc));
  const byName = rowsBy(bodies, ({ name }) => compareKey(name));
  return bodies.map((body) => {
    const others = (rows: readonly number[] = []): readonly number[] => rows.filter((row) => row !== body.row);
    const sameCode = others(byCode.get(plainCode(body.uscc)));
    const sameName = others(byName.get(compareKey(body.name)));
    return [
      ...codeIssues(body, sameCounty),
      ...(body.county === "" ? [{ code: "no-county" } as const] : []),
      ...(sameCode.length > 0 ? [{ code: "same-uscc", rows: sameCode } as const] : []),
      ...(sameName.length > 0 && sameCode.length === 0 ? [{ code: "same-name", rows: sameName } as const] : []),
      ...(body.planned !== null && body.listed !== null && body.planned < body.listed
        ? [{ code: "planned-before-listed" } as const]
        : []),
    ];
  });
}

function rowsBy(
  bodies: readonly DishonestyEntry[],
  keyOf: (body: DishonestyEntry) => string,
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const body of bodies) {
    const key = keyOf(body);
    if (key !== "") rows.set(key, [...(rows.get(key) ?? []), body.row]);
  }
  return rows;
}

function codeIssues(
  { uscc, county }: DishonestyEntry,
  sameCounty: (one: string, other: string) => boolean,
): readonly BodyIssue[] {
  if (uscc === "" || isZeroCode(plainCode(uscc))) return [{ code: "no-uscc" }];
  const fault = usccFault(uscc);
  if (fault?.code === "check-character") return [{ code: "uscc-check", expected: fault.expected }];
  const code = fault === null ? uscc : fault.repaired;
  const issues: BodyIssue[] = fault === null ? [] : [{ code: "uscc-form", repaired: fault.repaired }];
  if (code === null) return issues;
  const organisation = organisationPartFault(code);
  if (organisation !== null) issues.push({ code: "organisation-check", expected: organisation.expected });
  const area = code.slice(2, 8);
  const names = areas.get(area);
  if (area.endsWith("00")) issues.push({ code: "city-area" });
  else if (county !== "" && names !== undefined && !names.some((name) => sameCounty(name, county))) {
    issues.push({ code: "other-area", area: names[0] ?? area });
  }
  return issues;
}

/** What an issue says. */
export function bodyIssueWords(issue: BodyIssue): Words {
  switch (issue.code) {
    case "no-uscc":
      return { zh: "没有统一社会信用代码", en: "no code" };
    case "no-county":
      return { zh: "没有填县（市、区）", en: "no county" };
    case "uscc-form":
      return issue.repaired === null
        ? { zh: "代码不是 18 位合法字符", en: "the code is not of 18 lawful characters" }
        : { zh: `代码书写不规范，应为 ${issue.repaired}`, en: `the code should read ${issue.repaired}` };
    case "uscc-check":
      return {
        zh: `代码校验位不符，按前 17 位应为 ${issue.expected}（GB 32100）`,
        en: `the check character should be ${issue.expected} (GB 32100)`,
      };
    case "organisation-check":
      return {
        zh: `代码第 9–17 位校验不符，第 17 位应为 ${issue.expected}（GB 11714）`,
        en: `character 17 should be ${issue.expected} (GB 11714)`,
      };
    case "city-area":
      return {
        zh: "代码的区划是市本级，请核对所列县（市、区）",
        en: "the code is of the city itself; look at the county",
      };
    case "other-area":
      return {
        zh: `代码的区划是${issue.area}，与所列县（市、区）不同，请核对`,
        en: `the code is of ${issue.area}, not of the county that is given`,
      };
    case "same-uscc":
      return { zh: `与第 ${issue.rows.join("、")} 行代码相同`, en: `same code as row ${issue.rows.join(", ")}` };
    case "same-name":
      return { zh: `与第 ${issue.rows.join("、")} 行名称相同`, en: `same name as row ${issue.rows.join(", ")}` };
    case "planned-before-listed":
      return { zh: "计划移出日期早于列入日期", en: "it was to come off before it was listed" };
  }
}
