import fc from "fast-check";
import { sameName, sheetName } from "../../src/plans/sheet-name";

test("a lawful name stays as it is", () => {
  expect(sheetName("附件1 市直单位（2024年2月）", [])).toBe("附件1 市直单位（2024年2月）");
});

test("what Excel refuses is replaced, in full width too", () => {
  expect(sheetName("a:b\\c/d?e*f[g]", [])).toBe("a_b_c_d_e_f_g_");
  expect(sheetName("许可／处罚：二月", [])).toBe("许可_处罚_二月");
});

test("apostrophes and spaces at the ends go, inside they stay", () => {
  expect(sheetName(" 'O''Neill's' ", [])).toBe("O''Neill's");
});

test("a name is cut at 31 units and never in the middle of a character", () => {
  expect(sheetName("单".repeat(40), [])).toBe("单".repeat(31));
  expect(sheetName(`${"单".repeat(30)}𠮷`, [])).toBe("单".repeat(30));
});

test("a name that is taken gets a number, whatever its case or width", () => {
  expect(sheetName("Findings", ["FINDINGS", "ｆindings (2)"])).toBe("Findings (3)");
  expect(sheetName("单".repeat(31), ["单".repeat(31)])).toBe(`${"单".repeat(27)} (2)`);
});

test("the name that Excel keeps for itself, and no name at all, are replaced", () => {
  expect(sheetName("History", [])).toBe("History (2)");
  expect(sheetName("''", [])).toBe("Sheet");
});

test("every text becomes a lawful name unlike those taken", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom("'", "history", "a:b", "问题清单"),
  );
  fc.assert(
    fc.property(text, fc.array(text), (wanted, others) => {
      const name = sheetName(wanted, others);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$|\p{Cs}/u);
      expect([...others, "History"].map(sameName)).not.toContain(sameName(name));
      expect(sheetName(name, [])).toBe(name);
    }),
  );
});
