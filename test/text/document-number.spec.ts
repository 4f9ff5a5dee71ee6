import fc from "fast-check";
import { documentNumberFault, normaliseDocumentNumber } from "../../src/text/document-number";

test.each([
  ["（京）文执罚〔2021〕第400154号", "〔京〕文执罚〔2021〕400154"],
  ["京海市监工罚（2020）299号", "京海市监工罚〔2020〕299"],
  ["石市监处罚〔2022〕120 号", "石市监处罚〔2022〕120"],
  ["市场【2019】1号", "市场〔2019〕1"],
  ["平信用办[2019]12号", "平信用办〔2019〕12"],
  ["平市监罚字［２０２４］第００１２号", "平市监罚字〔2024〕12"],
  ["平市监罚字﹝2024﹞第 0012 号\u200b", "平市监罚字〔2024〕12"],
  ["平公（交）行罚决字〔2024〕4104001234567890", "平公〔交〕行罚决字〔2024〕4104001234567890"],
  ["豫平税罚—2024—0012号", "豫平税罚-2024-0012"],
  ["鲁市监处罚〔2024〕012–1号", "鲁市监处罚〔2024〕12-1"],
  ["jy14104020001234", "JY14104020001234"],
  ["平卫医罚〔2024〕第a007号", "平卫医罚〔2024〕A7"],
  ["平卫医罚〔2024〕012号之一", "平卫医罚〔2024〕12号之一"],
  ["平城罚〔2024〕第10号", "平城罚〔2024〕10"],
  ["平城罚〔2024〕000号", "平城罚〔2024〕0"],
  ["第三安监罚〔2024〕5号", "第三安监罚〔2024〕5"],
  ["", ""],
])("%s is compared as %s", (written, compared) => {
  expect(normaliseDocumentNumber(written)).toBe(compared);
});

test("the same number is the same however its brackets, widths, spaces, 第, zeros and 号 are written", () => {
  const style = fc.record({
    brackets: fc.constantFrom("〔〕", "（）", "()", "[]", "［］", "【】", "﹝﹞"),
    ordinal: fc.constantFrom("", "第", "第 "),
    zeros: fc.constantFrom("", "0", "000"),
    end: fc.constantFrom("", "号", " 号", "号\u3000"),
    wide: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), style, (serial, { brackets, ordinal, zeros, end, wide }) => {
      const digits = zeros + String(serial);
      const shown = wide
        ? Array.from(digits)
            .map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
            .join("")
        : digits;
      const written = `平市监${brackets.charAt(0)}2024${brackets.charAt(1)}${ordinal}${shown}${end}`;
      expect(normaliseDocumentNumber(written)).toBe(`平市监〔2024〕${serial}`);
    }),
  );
});

test("different serials and years stay different", () => {
  const numbers = [
    "平罚〔2024〕1号",
    "平罚〔2024〕10号",
    "平罚〔2024〕1-1号",
    "平罚〔2023〕1号",
    "平罚〔2024〕11号",
    "平罚2024第1号",
  ];
  expect(new Set(numbers.map(normaliseDocumentNumber)).size).toBe(numbers.length);
});

test("a 号 before the year is not that of the serial", () => {
  expect(normaliseDocumentNumber("第012号文〔2024〕第03号")).toBe("第012号文〔2024〕3");
  expect(normaliseDocumentNumber("平罚〔2024〕第012号（补）")).toBe("平罚〔2024〕12号〔补〕");
});

test("a normalised number is its own normal form", () => {
  const unit = fc.constantFrom(...Array.from("平罚字第号0012〔〕()（）- \u3000Aa之"));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), fc.string({ unit, maxLength: 6 }), (serial, prefix) => {
      const once = normaliseDocumentNumber(`${prefix}〔2024〕第${serial}号`);
      expect(normaliseDocumentNumber(once)).toBe(once);
    }),
  );
});

describe("what is no document number", () => {
  test.each([
    ["行政处罚决定书", "no-digit"],
    ["平市监罚字", "no-digit"],
    ["2024-02-05", "date"],
    ["2024年2月5日", "date"],
    ["２０２４．２．５", "date"],
    ["20240205", "date"],
    ["平市监罚〔2024〕X号", "unfilled"],
    ["平市监罚〔2024〕第××号", "unfilled"],
    ["平市监罚〔2024〕__号", "unfilled"],
    ["平市监罚〔2024〕第   号", "unfilled"],
    ["平市监罚〔2024〕 号", "unfilled"],
    ["平市监罚〔20XX〕12号", "unfilled"],
  ] as const)("%s: %s", (text, fault) => {
    expect(documentNumberFault(text)).toBe(fault);
  });

  test("the name of the document, however spaced", () => {
    expect(documentNumberFault("2024年许可证 1", "2024年许可证1")).toBe("document-name");
    expect(documentNumberFault("2024年许可证 1", "2024年许可证2")).toBeNull();
  });

  test.each([
    "（京）文执罚〔2021〕第400154号",
    "京海市监工罚（2020）299号",
    "石市监处罚〔2022〕120 号",
    "市场【2019】1号",
    "平市监罚〔2024〕12X号",
    "豫LX号〔2024〕3号",
    "安监罚字第一百二十号",
    "20240001",
    "20241305",
    "JY14104020001234",
  ])("%s is one", (text) => {
    expect(documentNumberFault(text, "行政处罚决定书")).toBeNull();
  });
});
