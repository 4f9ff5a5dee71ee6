import { proofread } from "../../../src/proofread/proofread";
import { readBulletinText } from "../../../src/proofread/read/read-bulletin-text";

const table =
  "地区\t归集量（条）\t迟报（条）\n临浍县\t471\t5\n白塘县\t424\t0\n丰集市\t2860\t12\n高新区\t154\t2\n经济开发区\t101\t0\n合计\t4010\t19\n";

const verdictsOf = (sentence: string): readonly string[] => {
  const bulletin = readBulletinText(`${sentence}\n\n${table}`);
  return proofread(bulletin, { tables: bulletin.tables, roster: null }).map(({ verdict }) => verdict);
};

describe.each([
  ["各县（市、区）共归集3755条。", "各县（市、区）共归集3575条。"],
  ["归集量最少的是白塘县。", "归集量最少的是丰集市。"],
  ["归集量不足500条的有临浍县、白塘县。", "归集量不足500条的有临浍县。"],
])("%s", (trueOfCounties, falseOfAll) => {
  test("is not refuted by functional zones where the bulletin tells them apart", () => {
    expect(verdictsOf(`功能区不参加排名。${trueOfCounties}`)).not.toContain("contradicted");
    expect(verdictsOf(`功能区不参加排名。${falseOfAll}`)).toContain("contradicted");
  });
  test("is, where the bulletin does not", () => {
    expect(verdictsOf(trueOfCounties)).toContain("contradicted");
  });
});

test("who names a zone counts them in", () => {
  expect(verdictsOf("功能区单列。归集量不足500条的有临浍县、白塘县、高新区、经济开发区。")).toEqual(["holds"]);
});
