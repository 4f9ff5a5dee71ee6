import { dayOf } from "../../src/calendar/day";
import { kinds } from "../../src/standard/field";
import { loadStandard } from "../../src/standard/load-standard";
import { explainProfileFault } from "../../src/standard/profile-fault";
import { profileIds } from "../../src/standard/profiles";
import { type Standard } from "../../src/standard/standard";

const load = (id: string, override?: unknown): Standard => {
  const result = loadStandard(id, override);
  if (!result.ok) throw new Error(explainProfileFault(result.error).en);
  return result.value;
};

/** The paths of what a profile file gets wrong. */
const pathsOf = (override: unknown): readonly string[] => {
  const result = loadStandard("national-2018", override);
  if (result.ok || result.error.code !== "bad-profile") throw new Error("The file should have been refused.");
  return result.error.issues.map(({ path }) => path);
};

describe("the shipped profiles", () => {
  test.each(profileIds)("%s loads under its own id", (id) => {
    expect(load(id).profile.id).toBe(id);
  });

  test("the default one comes first", () => {
    expect(profileIds[0]).toBe("national-2018");
  });

  test("the field tables have 28 and 30 columns and begin and end as the standard does", () => {
    const { fields } = load("national-2018");
    expect(fields.licence.map(({ code }) => code)).toHaveLength(28);
    expect(fields.penalty.map(({ code }) => code)).toHaveLength(30);
    expect([fields.licence.at(0)?.code, fields.licence.at(-1)?.code]).toEqual(["XK_XDR_MC", "BZ"]);
    expect([fields.penalty.at(0)?.code, fields.penalty.at(-1)?.code]).toEqual(["CF_XDR_MC", "BZ"]);
  });

  test("every deadline is the one of the notice that it stands for", () => {
    const deadlineOf = (id: string): string =>
      load(id)
        .deadlines.map(({ count, unit }) => `${count} ${unit}`)
        .join();
    expect(Object.fromEntries(profileIds.map((id) => [id, deadlineOf(id)]))).toEqual({
      "national-2018": "7 working-day",
      "hubei-2022": "14 calendar-day",
      "nanchang-county-2023": "20 working-day",
      "pingdingshan-2024": "7 working-day",
      "yuncheng-2021": "7 working-day",
    });
  });

  test("the backfill window of Hubei is that of its notice, and no other profile has one", () => {
    expect(load("hubei-2022").backfillWindows).toEqual([
      {
        decisionFrom: dayOf(2021, 7, 31),
        decisionTo: dayOf(2022, 7, 31),
        acceptedBy: dayOf(2022, 8, 25),
        cityDeadline: dayOf(2022, 8, 22),
        scopeMonth: "2022-08",
        basis: "found",
        source: "黄信用办〔2022〕5号",
      },
    ]);
    expect(profileIds.filter((id) => load(id).backfillWindows.length > 0)).toEqual(["hubei-2022"]);
  });

  test("two profiles bring a roster", () => {
    expect(profileIds.map((id) => load(id).roster)).toEqual([null, null, null, "pingdingshan-2024", "yuncheng-2021"]);
  });

  test("the publicity regimes follow one another without a gap", () => {
    const regimes = load("national-2018").publicityRegimes;
    expect(regimes.map(({ decisionFrom }) => decisionFrom)).toEqual([
      dayOf(2019, 7, 1),
      dayOf(2023, 5, 1),
      dayOf(2026, 4, 1),
    ]);
    expect(regimes.map(({ decisionTo }) => decisionTo)).toEqual([dayOf(2023, 4, 30), dayOf(2026, 3, 31), null]);
  });
});

describe("an office's own profile file", () => {
  test("changes one field by its code and leaves the others as they are", () => {
    const national = load("national-2018");
    const own = load("national-2018", { fields: { penalty: [{ code: "CF_WSH", maxLength: 64 }] } });
    expect(own.fields.penalty.find(({ code }) => code === "CF_WSH")?.maxLength).toBe(64);
    expect(own.fields.penalty.map(({ code }) => code)).toEqual(national.fields.penalty.map(({ code }) => code));
    expect(own.fields.licence).toEqual(national.fields.licence);
  });

  test("adds a field beside the tables", () => {
    const dishonesty = load("national-2018").besideFields.find(({ role }) => role === "dishonestyDegree");
    const own = load("national-2018", { besideFields: [{ code: "DISHONESTY_DEGREE", name: "失信等次" }] });
    expect(own.besideFields.find(({ role }) => role === "dishonestyDegree")).toEqual({
      ...dishonesty,
      name: "失信等次",
    });
  });

  test("starts from the profile that it extends", () => {
    expect(load("national-2018", { extends: "hubei-2022" }).deadlines[0]?.count).toBe(14);
    expect(load("hubei-2022", { dueSoonWorkingDays: 3 }).deadlines[0]?.count).toBe(14);
  });

  test("is never reported under the id of a shipped profile by accident", () => {
    expect(load("national-2018", { dueSoonWorkingDays: 3 }).profile.id).toBe("national-2018-custom");
    expect(load("national-2018", { profile: { id: "my-city" } }).profile.id).toBe("my-city");
  });

  test("replaces a code list as a whole and keeps the other lists", () => {
    const { codeLists } = load("national-2018", { codeLists: { fillers: [{ value: "略", basis: "assumed" }] } });
    expect(codeLists.fillers).toEqual([{ value: "略", basis: "assumed" }]);
    expect(codeLists.licenceCategories.map(({ value }) => value)).toEqual([
      "普通",
      "特许",
      "认可",
      "核准",
      "登记",
      "其他",
    ]);
  });

  test("may name a field twice the same way", () => {
    const aliases = [{ header: "处罚 内容", basis: "assumed" }];
    expect(loadStandard("national-2018", { fields: { penalty: [{ code: "CF_NR", aliases }] } }).ok).toBe(true);
  });

  test("adds severities to those of the profile", () => {
    const own = load("national-2018", { severities: { "party/category-code": "off" } });
    expect(own.severities).toEqual({ "party/category-code": "off" });
  });

  test.each<[string, unknown, readonly string[]]>([
    ["an unknown key", { deadlnes: [] }, [""]],
    ["an unknown key deep inside", { fields: { licence: [{ code: "XK_WSH", length: 3 }] } }, ["fields.licence[0]"]],
    [
      "a wrong length, counted as the file counts",
      { fields: { licence: [{ code: "XK_NR" }, { code: "XK_WSH", maxLength: -1 }] } },
      ["fields.licence[1].maxLength"],
    ],
    [
      "a field without a code",
      { besideFields: [{ name: "经办人" }] },
      expect.arrayContaining(["besideFields[0].code"]),
    ],
    ["no date", { deadlines: [{ decisionFrom: "2024-02-30" }] }, expect.arrayContaining(["deadlines[0].decisionFrom"])],
    ["a severity that does not exist", { severities: { "uscc/form": "fatal" } }, ["severities.uscc/form"]],
    ["a list of the wrong shape", { codeLists: { fillers: "无" } }, ["codeLists.fillers"]],
    ["something that is no object", ["national-2018"], [""]],
    ["no profile to extend", { extends: 1 }, ["extends"]],
    [
      "a header that another field has",
      { fields: { penalty: [{ code: "CF_WSH", aliases: [{ header: "处罚依 据*", basis: "assumed" }] }] } },
      ["fields.penalty[0].aliases[0].header"],
    ],
    [
      "a second field for one role",
      { besideFields: [{ ...load("national-2018").besideFields[0], code: "OTHER", name: "另一个", aliases: [] }] },
      ["besideFields[0].role", "besideFields[0].role"],
    ],
  ])("is refused for %s", (_, override, paths) => {
    expect(pathsOf(override)).toEqual(paths);
  });

  test("is told every fault in Chinese and English", () => {
    const result = loadStandard("national-2018", { dueSoonWorkingDays: "two", deadlines: [], roster: 3 });
    const words = result.ok ? { zh: "", en: "" } : explainProfileFault(result.error);
    expect(words.zh).toMatch(/^规则方案文件有误：\ndeadlines: .+\ndueSoonWorkingDays: .*数字.*string\nroster: .+$/);
    expect(words.en).toMatch(
      /^The profile file is wrong:\ndeadlines: .+\ndueSoonWorkingDays: .*number.*string\nroster: .+$/,
    );
  });

  test("says in Chinese that a date is none", () => {
    const window = {
      decisionFrom: "2024/2/1",
      decisionTo: "2024-02-01",
      acceptedBy: "2024-02-01",
      scopeMonth: "2024-02",
    };
    const result = loadStandard("national-2018", { backfillWindows: [{ ...window, basis: "found", source: "x" }] });
    expect(result).toMatchObject({
      error: { issues: [{ path: "backfillWindows[0].decisionFrom", reason: { zh: "不是 YYYY-MM-DD 格式的日期" } }] },
    });
  });
});

test("an unknown profile is named with those that exist", () => {
  const result = loadStandard("hubei");
  expect(result).toEqual({ ok: false, error: { code: "unknown-profile", id: "hubei", known: profileIds } });
  expect(result.ok ? "" : explainProfileFault(result.error).zh).toContain("hubei-2022");
  expect(loadStandard("national-2018", { extends: "toString" }).ok).toBe(false);
});

test("both kinds have the columns that a deadline, a unit and a key need", () => {
  const { fields } = load("national-2018");
  const needed = ["partyName", "documentNumber", "decisionDate", "agency", "sourceUnit", "remarks"];
  for (const kind of kinds) expect(fields[kind].map(({ role }) => role)).toEqual(expect.arrayContaining(needed));
});
