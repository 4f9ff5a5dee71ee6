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
  expect(judged(documentNumbers, text)).toEqual(["contradicted 平信用办〔2025〕3号"]);
  expect(judged(documentNumbers, text.replace("2025", "2024"))).toEqual(["holds 平信用办〔2024〕3号"]);
});

describe("a decision's number that a table lists", () => {
  const text = (said: string): string =>
    `${said}\n\n附件\n\n超期明细\n\n单位\t文书号\t天数\n县公安局\t青公（治）决字〔2025〕18号\t2\n县住建局\t青建许〔2025〕6号\t1\n县水利局\t青水罚〔2025〕012号\t1\n`;

  it.each([
    ["青公（治）决字〔2025〕18号处罚决定超期2天。", ["holds 青公（治）决字〔2025〕18号"]],
    ["其中青建许〔2025〕06号许可决定超期1天。", ["contradicted 青建许〔2025〕06号"]],
    ["县水利局的青水罚〔2025〕012号超期1天。", ["holds 青水罚〔2025〕012号"]],
    ["青水罚〔2025〕12号超期1天。", ["holds 青水罚〔2025〕12号"]],
    ["青公（治）决字〔2025〕81号处罚决定超期2天。", ["contradicted 青公（治）决字〔2025〕81号"]],
    ["青公（治）决字〔2025〕19号处罚决定超期2天。", []],
    ["青建许〔2025〕07号许可决定超期1天。", []],
    ["青建罚〔2025〕06号处罚决定超期1天。", []],
  ])("%s", (said, expected) => {
    expect(judged(documentNumbers, text(said))).toEqual(expected);
  });
});

it("tells a year that the bulletin's own number has from another year", () => {
  const text =
    "平信用办〔2023〕5号\n\n关于2月份工作情况的通报\n\n按照平信用办〔2022〕1号文件，通报如下。\n\n2024年3月5日\n";
  expect(judged(documentNumbers, text)).toEqual(["contradicted 平信用办〔2023〕5号", "holds 平信用办〔2022〕1号"]);
  expect(judged(documentNumbers, text.replace("3月5日", "1月5日"))).toEqual([
    "holds 平信用办〔2023〕5号",
    "holds 平信用办〔2022〕1号",
  ]);
});
