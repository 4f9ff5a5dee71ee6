import { toCells } from "../../../addin/functions/to-cell";

class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
};

beforeAll(() => Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionsError, ErrorCode } }));
afterAll(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));

const words = { zh: "没有数据。", en: "There is nothing." };

test("one answer is a matrix of one cell", () => {
  expect(toCells(0.5, "zh")).toEqual([[0.5]]);
  expect(toCells("", "zh")).toEqual([[""]]);
});

test("a fault of the whole call is thrown with the words of the user", () => {
  expect(() => toCells({ error: "#N/A", words }, "en")).toThrow("There is nothing.");
  expect(() => toCells({ error: "#N/A", words }, "zh")).toThrow("没有数据。");
});

test("a fault among answers stays in its cell", () => {
  const [[good, bad] = []] = toCells([[1, { error: "#N/A", words }]], "en");
  expect(good).toBe(1);
  expect(bad).toMatchObject({ code: "#N/A", message: "There is nothing." });
});

test.each([
  ["#DIV/0!", "#DIV/0!"],
  ["#NUM!", "#NUM!"],
  ["#NULL!", "#NULL!"],
  ["#REF!", "#VALUE!"],
  ["#NAME?", "#VALUE!"],
])("an argument that is %s gives %s, the nearest that a function can give", (error, code) => {
  expect(toCells([[{ error, words }, 1]], "zh")[0]?.[0]).toMatchObject({ code });
});
