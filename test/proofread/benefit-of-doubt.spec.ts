import { proofread } from "../../src/proofread/proofread";
import { readBulletinText } from "../../src/proofread/read/read-bulletin-text";

const table = "单位\t数据总量\t不合规数\n县公安局\t69\t4\n县林业局\t12\t2\n县教育局\t5\t0\n合计\t86\t6\n";

const verdictsOf = (sentence: string) => {
  const bulletin = readBulletinText(`${sentence}\n\n${table}`);
  return proofread(bulletin, { tables: bulletin.tables, roster: null })
    .filter(({ kind }) => kind === "figure")
    .map(({ verdict, found }) => `${verdict} ${found}`);
};

test("a number that stands in another column of the unit is not contradicted", () => {
  expect(verdictsOf("县公安局报送数据总量4条。")).toEqual(["not-checkable 4条"]);
  expect(verdictsOf("县公安局报送数据总量69条。")).toEqual(["holds 69条"]);
});

test("a number of another unit, and one that stands nowhere, is", () => {
  expect(verdictsOf("县公安局报送数据总量12条。")).toEqual(["contradicted 12条"]);
  expect(verdictsOf("县公安局报送数据总量68条。")).toEqual(["contradicted 68条"]);
});

test("the end of a change may be of any later time", () => {
  const months = "月份\t综合得分\n1月\t78\n2月\t81\n3月\t90\n";
  const bulletin = (end: string) => readBulletinText(`综合得分由1月份的78分提高到${end}。\n\n${months}`);
  const verdictOf = (end: string) =>
    proofread(bulletin(end), { tables: bulletin(end).tables, roster: null }).find(({ found }) => found === end)
      ?.verdict;
  expect(verdictOf("90分")).not.toBe("contradicted");
  expect(verdictOf("85分")).toBe("contradicted");
});

test("a number of units that all rows of a table make up is not contradicted, another is", () => {
  expect(verdictsOf("数据总量超过10条的有3家。")).not.toContain("contradicted 3家");
  expect(verdictsOf("数据总量超过10条的有4家。")).toContain("contradicted 4家");
});
