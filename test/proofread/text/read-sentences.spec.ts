import { readBulletinText } from "../../../src/proofread/read/read-bulletin-text";
import { type Mention } from "../../../src/proofread/text/mention";
import { sentencesOf } from "../../../src/proofread/text/read-sentences";
import { type Sentence } from "../../../src/proofread/text/sentence";
import { builtInRoster } from "../../../src/units/built-in-rosters";

const roster = builtInRoster("pingdingshan-2024");

function read(text: string): readonly Sentence[] {
  return sentencesOf(readBulletinText(text), { tables: [], roster });
}

const mentionsOf = (text: string): readonly Mention[] =>
  read(text).flatMap(({ clauses }) => clauses.flatMap(({ mentions }) => mentions));

const written = (text: string, kind: Mention["kind"]): readonly string[] =>
  mentionsOf(text).flatMap((mention) => (mention.kind === kind ? [mention.text] : []));

test("mentions stand where they say", () => {
  const text = "其中市直各单位推送 447 条，郟县 2 家；各县（市、区）推送４５３４条。";
  for (const mention of mentionsOf(text)) {
    expect(text.slice(mention.start, mention.end).replace(/\s/g, "")).toHaveLength(mention.text.length);
  }
  expect(written(text, "quantity")).toEqual(["447条", "2家", "4534条"]);
  expect(written(text, "scope")).toEqual(["市直各单位", "各县(市、区)"]);
});

test("郟县, 郏县 and 鲁山 are units of the roster", () => {
  const keys = mentionsOf("郟县、郏县、鲁山、鲁山县报送较多。").flatMap((each) =>
    each.kind === "unit" ? [each.key] : [],
  );
  expect(keys).toEqual(["郏县", "郏县", "鲁山县", "鲁山县"]);
});

test("a short name in another word, and a county's body, are not the county", () => {
  expect(mentionsOf("被人民日报、新华网报道。").filter(({ kind }) => kind === "unit")).toEqual([]);
  expect(mentionsOf("汝州市交通运输综合行政执法大队1家。")[0]).toMatchObject({ kind: "unit", known: false });
  expect(mentionsOf("市水务集团监督管理局推送5条。")[0]).toMatchObject({ kind: "unit", known: false });
});

test.each([
  "（发改办财金〔2016〕1443号）",
  "2024年2月份",
  "附件1",
  "《关于做好8类行政管理信息归集报送工作的通知》",
  "第三条规定",
  "“双公示”“双百”",
  "联系电话0375-2666666",
  "7个工作日内",
  "每月20日17：00前",
  "2024-2-01 00:00:00",
])("%s is no figure", (text) => {
  expect(written(`现将${text}的内容说明，请知悉。`, "quantity")).toEqual([]);
});

test("headings' numbers are no figures", () => {
  expect(written("1.报送情况良好，详见下文。", "quantity")).toEqual([]);
});

test("where an annex is pointed at", () => {
  expect(mentionsOf("上报数据较低（详见附件 2）。")).toContainEqual(
    expect.objectContaining({ kind: "pointer", annexes: [2] }),
  );
});

test("an aim is no statement, nor is what follows it up to the semicolon", () => {
  const goals = read("人均信息数量要超过4条，覆盖16个以上；各县（市、区）推送4534条。")[0]?.clauses.map(
    ({ goal }) => goal,
  );
  expect(goals).toEqual([true, true, false]);
});

test("what is not understood is kept", () => {
  const unread = (text: string): string => read(text)[0]?.clauses[0]?.unread ?? "";
  expect(unread("市信用信息共享平台共归集“双公示”信息4981条。")).toBe("");
  expect(unread("其中企业法人3200条。")).toBe("法人");
});
