import { fillerTest } from "../../src/text/fillers";

const fillers = ["无", "空", "/", "\\", "-", "—", "null", "0", "1", "测试", "test", "***", "同上", "详见…"];

test.each([
  ..."无 空 / ／ \\ - — NULL 0 １ 测试 Test *** 同上 详见附件 详见处罚决定书 // ---- …… —— ×× 。。。".split(" "),
  " 无 ",
  "同 上",
  "详见\u3000决定书",
])("%j fills the cell", (text) => {
  expect(fillerTest(fillers)(text)).toBe(true);
});

test.each([
  "无证经营",
  "空气污染",
  "10",
  "01",
  "测试数据造假",
  "不同上",
  "当事人详见附件",
  "-5",
  "警告",
  "test1",
  "",
  " \u3000",
])("%j does not", (text) => {
  expect(fillerTest(fillers)(text)).toBe(false);
});

test("the list is data: another list judges otherwise, and a lone … is no prefix", () => {
  expect([fillerTest(["略"])("无"), fillerTest(["略"])("略"), fillerTest(["…"])("警告")]).toEqual([false, true, false]);
});
