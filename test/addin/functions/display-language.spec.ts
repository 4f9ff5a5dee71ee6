import { displayLanguage } from "../../../addin/functions/display-language";

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

test.each([
  ["zh-CN", "zh"],
  ["zh-TW", "zh"],
  ["en-US", "en"],
  ["de-DE", "en"],
])("an Office that speaks %s is answered in %s", (displayed, language) => {
  Object.assign(globalThis, { Office: { context: { displayLanguage: displayed } } });
  expect(displayLanguage()).toBe(language);
});

test("before Office has said what it speaks, sentences are Chinese", () => {
  expect(displayLanguage()).toBe("zh");
  Object.assign(globalThis, { Office: {} });
  expect(displayLanguage()).toBe("zh");
});
