import { documentNumbers } from "../../src/proofread/document-numbers";
import { readBulletinText } from "../../src/proofread/read/read-bulletin-text";
import { judged } from "./judged";

const corrected = (text: string): readonly (string | null)[] =>
  documentNumbers(readBulletinText(text), { tables: [], roster: null })
    .filter(({ verdict }) => verdict === "contradicted")
    .map(({ expected }) => expected);

it.each(["平信用办〔2020〕2号", "发改办财金〔2016〕1443号", "晋政办函 〔2021〕 85 号", "国办发明电〔2022〕10号"])(
  "leaves %s as it is",
  (number) => {
    expect(judged(documentNumbers, `按照《通知》（${number}）要求`)).toEqual([`holds ${number}`]);
  },
);

it.each([
  ["平信用办[2019]12号", "平信用办〔2019〕12号"],
  ["平信用办【2019】12号", "平信用办〔2019〕12号"],
  ["平信用办（2019）12号", "平信用办〔2019〕12号"],
  ["平信用办〔2019]12号", "平信用办〔2019〕12号"],
  ["平信用办〔19〕12号", "平信用办〔2019〕12号"],
  ["平信用办〔2019年〕12号", "平信用办〔2019〕12号"],
  ["平信用办〔2019〕第12号", "平信用办〔2019〕12号"],
  ["平信用办〔2019〕012号", "平信用办〔2019〕12号"],
  ["平信用办〔2019〕12", "平信用办〔2019〕12号"],
  ["平信用办［2019］第012号", "平信用办〔2019〕12号"],
])("rewrites %s as %s", (written, expected) => {
  expect(corrected(`按照《实施意见》（${written}）要求`)).toEqual([expected]);
});

it("takes words before a number for no part of it", () => {
  expect(judged(documentNumbers, "请各单位按照平信用办[2019]12号要求")).toEqual(["contradicted 平信用办[2019]12号"]);
});

it.each([
  ["a case number", "处罚决定书文号为平市监罚〔2023〕第012号"],
  ["a court's number", "（2021）豫0403民初123号判决"],
  ["a year in a title", "《城市信用状况监测预警指标（2019年版）》"],
  ["a count after a year", "共检查（2023）5次"],
  ["a decree", "国务院令第687号"],
])("finds nothing in %s", (_, text) => {
  expect(judged(documentNumbers, text)).toEqual([]);
});

it("tells a year after the signature's", () => {
  const text = "现将有关情况通报如下，详见平信用办〔2025〕3号。\n\n市信用办\n2024年3月5日\n";
  expect(judged(documentNumbers, text)).toEqual(["holds 平信用办〔2025〕3号", "contradicted 平信用办〔2025〕3号"]);
  expect(judged(documentNumbers, text.replace("2025", "2024"))).toEqual(["holds 平信用办〔2024〕3号"]);
});
