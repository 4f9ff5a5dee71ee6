import { nameLikeness, partyCore } from "../../src/exposure/party-name";

const likeness = (one: string, other: string) => nameLikeness(partyCore(one), partyCore(other));

test.each([
  ["平顶山市某某商贸有限公司", "平顶山市某某商贸有限责任公司"],
  ["平顶山（宝丰）建材公司", "平顶山宝丰建材有限公司"],
  ["宝丰县 康源大药房", "宝丰县康源大药房（个体工商户）"],
  ["ＡＢＣ检测有限公司", "abc检测公司"],
  ["某某集团股份有限公司", "某某股份有限公司"],
  ["张三丰", "张三丰"],
])("%s is %s", (one, other) => expect(likeness(one, other)).toBe("same"));

test.each([
  ["康源大药房", "平顶山市康源大药房有限公司"],
  ["张某某", "张三丰"],
  ["李*", "李四"],
  ["王女士", "王二小"],
])("%s may be %s", (one, other) => expect([likeness(one, other), likeness(other, one)]).toEqual(["close", "close"]));

test.each([
  ["张某某", "李四"],
  ["张某某", "张记副食有限公司分店"],
  ["永辉超市", "丹尼斯超市"],
  ["药房", "康源大药房"],
  ["", "康源大药房"],
])("%s is not %s", (one, other) => expect(likeness(one, other)).toBeNull());
