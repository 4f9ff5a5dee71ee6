import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { type Kind } from "../../src/standard/field";
import { buildLedger } from "../support/build-ledger";
import { ruleEnv, runRules } from "../support/run-rules";
import { standardOf } from "../support/national-standard";

const textRules = allRules.filter(({ id }) => /^(?:text|document-number|basis|privacy|length|scope)\//.test(id));

const said = (row: ExampleRow, kind: Kind = "licence") => runRules(textRules, buildLedger([row], { kind }));

const found = (row: ExampleRow, kind?: Kind) => said(row, kind).map(({ rule, role }) => `${rule} ${role ?? ""}`);

describe("one fault, one finding", () => {
  test.each<[string, ExampleRow, Kind, readonly string[]]>([
    [
      "a filler is no document number without digits",
      { documentNumber: "无" },
      "licence",
      ["text/filler documentNumber"],
    ],
    ["a filler is no basis without a law", { legalBasis: "详见处罚决定书" }, "penalty", ["text/filler legalBasis"]],
    [
      "a code of the wrong length is for the rule of its form",
      { partyUscc: "9".repeat(19), agencyCode: "1".repeat(30) },
      "licence",
      [],
    ],
    ["a category that is too long is for the rule of its list", { partyCategory: "法人".repeat(10) }, "licence", []],
    [
      "a filler in a column that need not say anything is right",
      { remarks: "无", certificateName: "/" },
      "licence",
      [],
    ],
    ["a content that denies a word does not use it", { penaltyContent: "不适用简易程序，罚款2000元。" }, "penalty", []],
    [
      "a content that first denies a word and then uses it does",
      { remarks: "非简易程序；已改为简易程序" },
      "penalty",
      ["scope/simple-procedure remarks"],
    ],
    ["simple procedure is nothing to a licence", { remarks: "简易程序" }, "licence", []],
  ])("%s", (_title, row, kind, expected) => {
    expect(found(row, kind)).toEqual(expected);
  });
});

test("a number without brackets, with any brackets or in Chinese numerals is a document number", () => {
  for (const documentNumber of [
    "豫环罚决字2024第1号",
    "平市监处罚(2024)1号",
    "平政复决〔二〇二四〕三号",
    "GC-2024-0001",
  ]) {
    expect(found({ documentNumber })).toEqual([]);
  }
});

test("the article of a law may be written in any digits", () => {
  for (const article of ["第57条", "第 五十七 条", "第５７条", "第一百零一条之一"]) {
    expect(found({ legalBasis: `《广告法》${article}` }, "penalty")).toEqual([]);
  }
  expect(said({ legalBasis: "《广告法》第条" }, "penalty")[0]?.zh.message).toContain("条款");
  expect(said({ legalBasis: "》《广告法第五十七条" }, "penalty")[0]?.en.message).toContain("name of a law");
});

test("personal numbers are found in any grouping and width, and never repeated in the words", () => {
  const texts = [
    "410401 19900101 0021",
    "４１０４０１１９９００１０１００２１",
    "电话：138 0013 8000",
    "卡号6222 0212 3456 7890 123",
    "４１０４０１　１９９００１０１　００２１",
    "电话１３８－００１３－８０００",
  ];
  for (const remarks of texts) {
    const [finding] = said({ remarks });
    expect(finding?.rule).toBe("privacy/personal-number");
    const digits = remarks.normalize("NFKC").replace(/\D/g, "");
    for (const { message, hint, fix } of [finding?.zh, finding?.en].flatMap((words) => words ?? [])) {
      expect(`${message}${hint}${String(fix?.value)}`.replace(/\s/g, "")).not.toContain(digits);
    }
  }
});

test("sums, code lists and document numbers are no personal numbers", () => {
  const licenceContent = "注册资本 12345678901 元，统一社会信用代码 91410400MA0T5T018R，许可证第 41040119900101 号";
  expect(found({ licenceContent })).toEqual([]);
});

test("length counts characters, in the columns that an office has set a length for", () => {
  const standard = standardOf("national-2018");
  const ledger = buildLedger([{ remarks: "𠮷".repeat(5) }], { standard });
  const withLimit = (maxLength: number | null) => {
    const fields = standard.fields.licence.map((field) => (field.role === "remarks" ? { ...field, maxLength } : field));
    const changed = { ...standard, fields: { ...standard.fields, licence: fields } };
    const own = buildLedger([{ remarks: "𠮷".repeat(5) }], { standard: changed });
    return runRules(textRules, own, ruleEnv(own, { standard: changed })).map(({ en }) => en.message);
  };
  expect(runRules(textRules, ledger)).toEqual([]);
  expect(withLimit(5)).toEqual([]);
  expect(withLimit(null)).toEqual([]);
  expect(withLimit(4)).toEqual(["The text has 5 characters; the column takes 4."]);
});

test("a word of an office's own list counts", () => {
  const standard = standardOf("national-2018");
  const codeLists = { ...standard.codeLists, notPublicWords: [{ value: "内部掌握", basis: "assumed" as const }] };
  const ledger = buildLedger([{ remarks: "内部掌握" }, { remarks: "涉密" }]);
  const rows = runRules(textRules, ledger, ruleEnv(ledger, { standard: { ...standard, codeLists } }));
  expect(rows.map(({ rule, row }) => `${rule} ${String(row)}`)).toEqual(["scope/not-public 0"]);
});
