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
  expect(verdictsOf("不合规数为0的有3家。")).not.toContain("contradicted 3家");
  expect(verdictsOf("不合规数为0的有4家。")).toContain("contradicted 4家");
});

test("a table with several rows of a name refutes nothing", () => {
  const cases = "单位\t超期天数\n县公安局\t2\n县公安局\t3\n县林业局\t7\n";
  const bulletin = readBulletinText(`超期天数最多的是县公安局，超期天数共5天，超期公示3条。\n\n${cases}`);
  const told = proofread(bulletin, { tables: bulletin.tables, roster: null }).map(({ verdict }) => verdict);
  expect(told).not.toContain("contradicted");
});

test("a sentence that has named a kind with a column of its own does not speak of the whole", () => {
  const scores = "单位\t归集共享得分\t信用应用得分\t总分\n叶县\t21.5\t15.5\t71.8\n郏县\t20.1\t12.9\t65.5\n";
  const on = (sentence: string) => {
    const bulletin = readBulletinText(`${sentence}\n\n${scores}`);
    return proofread(bulletin, { tables: bulletin.tables, roster: null }).map(({ verdict }) => verdict);
  };
  expect(on("信用应用方面，郏县不足13分。")).not.toContain("contradicted");
  expect(on("总分郏县不足60分。")).toContain("contradicted");
});

describe("last month's number left standing", () => {
  const months = "单位\t本月合计\t上月合计\n叶县\t4386\t4297\n郏县\t2105\t2290\n合计\t6491\t6587\n";
  const on = (sentence: string) => {
    const bulletin = readBulletinText(`关于2024年11月份工作情况的通报\n\n${sentence}\n\n${months}`);
    return proofread(bulletin, { tables: bulletin.tables, roster: null }).map(({ verdict }) => verdict);
  };

  test("is wrong", () => expect(on("叶县归集信息4297条。")).toEqual(["contradicted"]));

  test("may be meant where another time is spoken of", () =>
    expect(on("叶县归集信息从4297条起步。")).not.toContain("contradicted"));
});

test("a number of units of whom something is said is not taken for that of all", () => {
  expect(verdictsOf("有1家单位不合规数为零。")).toEqual(["holds 1家"]);
  expect(verdictsOf("有3家单位不合规数为零。")).toEqual(["contradicted 3家"]);
});

test("a bound that another column keeps is no number that stands there", () => {
  expect(verdictsOf("县公安局、县林业局数据总量均超过12条。")).not.toContain("not-checkable 超过12条");
});

test("a kind that has its number before does not go on", () => {
  const kinds = "县\t行政许可\t行政处罚\t合计\n叶县\t215\t155\t370\n郏县\t201\t129\t330\n合计\t416\t284\t700\n";
  const bulletin = readBulletinText(`叶县报送370条，其中行政许可215条，占全市报送总量的58.26%。\n\n${kinds}`);
  const told = proofread(bulletin, { tables: bulletin.tables, roster: null });
  expect(told.filter(({ why }) => why?.en.includes("another column of the table") === true)).toEqual([]);
});
