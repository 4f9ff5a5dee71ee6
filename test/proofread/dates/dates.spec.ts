import fc from "fast-check";
import { chineseDay } from "../../../src/calendar/chinese-day";
import { addMonths, dayOf, weekday } from "../../../src/calendar/day";
import { dates } from "../../../src/proofread/dates/dates";
import { judged } from "../judged";

const bulletin = (body: string, signed = "2024年3月8日", title = "关于2024年2月份“双公示”工作情况的通报"): string =>
  `${title}\n\n各县（市、区）发展改革委：\n\n${body}\n\n市信用办\n\n${signed}\n`;

const inBody = (body: string): readonly string[] =>
  judged(dates, bulletin(body)).filter((line) => line !== "holds 2024年3月8日");

it.each([
  ["2月30日前上报数据。", "contradicted 2月30日"],
  ["2023年2月29日召开了会议。", "contradicted 2023年2月29日"],
  ["2024年13月1日召开了会议。", "contradicted 2024年13月1日"],
  ["会议于2024年3月5日（星期二）召开。", "holds 2024年3月5日（星期二）"],
  ["会议于3月5日（周三）召开。", "contradicted 3月5日（周三）"],
  ["2024年2月1日至2024年2月29日共归集数据5条。", "holds 2024年2月1日至2024年2月29日"],
  ["2024年2月29日至2024年2月1日共归集数据5条。", "contradicted 2024年2月29日至2024年2月1日"],
  ["2月1日—20日共归集数据5条。", "holds 2月1日—20日"],
  ["2023年12月20日至1月10日共归集数据5条。", "holds 2023年12月20日至1月10日"],
  ["截至2月29日，共归集数据5条。", "holds 2月29日"],
  ["截止3月20日，共归集数据5条。", "contradicted 3月20日"],
  ["截至2023年12月31日，共归集数据5条。", "holds 2023年12月31日"],
  ["现将2月份工作情况通报如下。", "holds 2月份"],
  ["现将1月份工作情况通报如下。", "contradicted 1月份"],
  ["现将2023年2月份工作情况通报如下。", "contradicted 2023年2月份"],
  ["3月份，市平台共归集“双公示”信息5条。", "contradicted 3月份"],
  ["2月，全市共归集“双公示”信息5条。", "holds 2月"],
  ["3月，全市共归集“双公示”信息5条。", "contradicted 3月"],
  ["2月1日至30日共归集数据5条。", "contradicted 2月1日至30日"],
  ["2月1-29日共归集数据5条。", "holds 2月1-29日"],
  ["2月1日0时至2月29日24时共归集数据5条。", "holds 2月1日0时至2月29日"],
  ["2月1日至3月31日，全市共归集数据5条。", "contradicted 2月1日至3月31日"],
  ["请于3月1日至3月31日归集数据50条。", "holds 3月1日至3月31日"],
  ["截至2月底，共归集数据5条。", "holds 2月底"],
  ["截至2024年12月底，共归集数据5条。", "contradicted 2024年12月底"],
])("judges %s", (body, expected) => {
  expect(inBody(body)).toEqual([expected]);
});

it.each([
  "2月29日召开了会议。",
  "1月份的问题数据已整改，2月份报送数据5条。",
  "3月份要继续做好报送工作。",
  "1月份、2月份均存在迟报数据。",
  "1月份共归集数据4条，较上月下降。",
  "3月上旬完成整改，5.1.3条款不变。",
  "截至2024年12月31日仍未完成的，请说明情况。",
  "分月看，1月份报送4条，2月份报送5条。",
])("has nothing to say of %s", (body) => {
  expect(inBody(body)).toEqual([]);
});

describe("the range of the statistics", () => {
  const footer = (range: string): string => `数据统计时间范围：${range}`;

  it.each([
    ["2024-2-01 00:00:00 至 2024-2-29 23:59:59", "holds"],
    ["2024-2-01 00:00:00 至 2024-2-28 23:59:59", "contradicted"],
    ["2024-1-01 00:00:00 至 2024-1-31 23:59:59", "contradicted"],
    ["2024年2月1日至2月29日", "holds"],
    ["2024年2月5日至2月29日", "contradicted"],
    ["2024.2.1-2024.2.29", "holds"],
    ["2024/02/01—2024/02/28", "contradicted"],
    ["2024年1月26日至2024年2月25日", "not-checkable"],
  ])("%s of February 2024: %s", (range, verdict) => {
    expect(inBody(footer(range))).toEqual([`${verdict} ${range}`]);
  });

  it("is the annex's, where its title names another month than the bulletin's", () => {
    const annex = "\n附件1\n\n2024年1月份统计表\n\n单位\t数据总量\n市公安局\t3\n市水利局\t4\n\n";
    const text = bulletin("情况如下。") + annex + footer("2024-1-01 至 2024-1-31");
    expect(judged(dates, text)).toContain("holds 2024-1-01 至 2024-1-31");
  });

  it("is whole months of a quarter", () => {
    const quarter = bulletin(footer("2024年1月1日至2024年3月31日"), "2024年4月8日", "关于2024年第一季度工作情况的通报");
    expect(judged(dates, quarter)).toEqual(["holds 2024年1月1日至2024年3月31日", "holds 2024年4月8日"]);
  });
});

it("tells a signature before what is reported", () => {
  expect(judged(dates, bulletin("情况如下。", "2023年3月8日"))).toEqual(["contradicted 2023年3月8日"]);
  expect(judged(dates, bulletin("情况如下。", "二〇二四年三月八日"))).toEqual(["holds 二〇二四年三月八日"]);
  const counted = "统计时间：2024年2月1日至2024年2月29日。";
  expect(judged(dates, bulletin(counted, "2024年2月28日"))).toContain("contradicted 2024年2月28日");
  expect(judged(dates, bulletin("情况如下。", "2024年2月28日"))).toEqual(["holds 2024年2月28日"]);
});

it("bears out every weekday of the calendar, and no other", () => {
  const days = fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2030, 12, 31) });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 6 }), (day, claimed) => {
      const said = `${chineseDay(day)}（星期${"日一二三四五六".charAt(claimed)}）`;
      const verdict = weekday(day) === claimed ? "holds" : "contradicted";
      expect(judged(dates, `会议于${said}召开。`)).toEqual([`${verdict} ${said}`]);
    }),
  );
});

it("bears out the whole month of every title, and not a day less", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2015, max: 2035 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const [from, next] = [dayOf(year, month, 1), addMonths(dayOf(year, month, 1), 1)];
      const said = (last: number): string => `统计时间范围：${chineseDay(from)}至${chineseDay(last)}`;
      const titled = (body: string): readonly string[] =>
        judged(dates, bulletin(body, chineseDay(next), `关于${year}年${month}月份工作情况的通报`));
      expect(titled(said(next - 1))[0]).toMatch(/^holds/);
      expect(titled(said(next - 2))[0]).toMatch(/^contradicted/);
    }),
  );
});

describe("the earliest and the latest day of a column", () => {
  const listed = `附件\n\n被列入严重失信主体名单统计表\n\n单位名称\t列入时间\n市一中\t2023年11月\n市医院\t2024年1月5日\n市林场\t2024年1月12日\n`;

  it.each([
    ["最早的列入时间为2023年11月。", "holds 2023年11月"],
    ["最早的列入时间为2023年10月。", "contradicted 2023年10月"],
    ["列入时间最晚的是2024年1月。", "holds 2024年1月"],
    ["列入日期最早为2023年11月，最晚为2024年2月。", "contradicted 2024年2月"],
    ["最早列入时间为2023年12月。", "contradicted 2023年12月"],
  ])("judges %s", (body, expected) => {
    expect(judged(dates, `${bulletin(body)}\n${listed}`)).toContain(expected);
  });

  it.each([
    "最晚的列入时间为2024年1月5日。",
    "市医院等2家中，最早的列入时间为2024年1月。",
    "最早的移出时间为2023年10月。",
    "最早的是2023年10月。",
  ])("says nothing of %s, which the column does not tell", (body) => {
    expect(judged(dates, `${bulletin(body)}\n${listed}`)).toEqual(
      judged(dates, `${bulletin("情况如下。")}\n${listed}`),
    );
  });
});

it("knows by a table of months that months are told one by one", () => {
  const months = "附件\n\n各月报送情况表\n\n月份\t报送量\n1月\t4\n2月\t5\n";
  const said = "1月份报送量最少，仅4条。";
  expect(inBody(said)).toEqual(["contradicted 1月份"]);
  expect(judged(dates, `${bulletin(said)}\n${months}`)).toEqual(["holds 2024年3月8日"]);
});

describe("the day of the row that a clause names", () => {
  const listed = `附件\n\n超期明细\n\n单位\t文书号\t决定日期\t公示日期\n县公安局\t青公（治）决字〔2024〕18号\t2024-02-04\t2024-02-17\n县公安局\t青公（治）决字〔2024〕23号\t2024-02-06\t2024-02-20\n县住建局\t青建许〔2024〕6号\t2024-02-05\t2024-02-17\n`;

  it.each([
    ["青公（治）决字〔2024〕18号处罚决定于2月17日公示。", "holds 2月17日"],
    ["青公（治）决字〔2024〕23号处罚决定于2月17日公示。", "contradicted 2月17日"],
    ["青建许〔2024〕6号的决定日期为2024年2月5日。", "holds 2024年2月5日"],
    ["县住建局2月19日才公示。", "contradicted 2月19日"],
    ["青公（治）决字〔2024〕18号、青建许〔2024〕6号于2月17日公示。", "holds 2月17日"],
  ])("judges %s", (body, expected) => {
    expect(judged(dates, `${bulletin(body)}\n${listed}`)).toContain(expected);
  });

  it.each([
    "县公安局2月19日公示。",
    "青建许〔2024〕6号于2月20日整改。",
    "县住建局于2月20日公示整改情况。",
    "青建许〔2024〕6号应于2月20日公示。",
    "青建许〔2024〕6号于2月17日公示、2月18日整改。",
  ])("says nothing of %s", (body) => {
    expect(judged(dates, `${bulletin(body)}\n${listed}`)).toEqual(["holds 2024年3月8日"]);
  });
});
