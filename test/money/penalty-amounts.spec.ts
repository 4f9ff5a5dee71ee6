import { penaltyAmounts } from "../../src/money/penalty-amounts";

/** Amounts in 万元, as ledgers hold them. */
function inTenThousands(text: string): readonly (number | string | null)[] {
  const { fine, confiscation } = penaltyAmounts(text);
  return [fine, confiscation].map((amount) => (typeof amount === "number" ? amount / 1e6 : amount));
}

describe("amounts that are certain", () => {
  test.each<[string, number | null, number | null]>([
    ["罚款30000元。", 3, null],
    ["1.没收广告费1552.95元，2.罚款1552.95元。", 0.155295, 0.155295],
    ["罚款人民币壹万元。", 1, null],
    ["罚款人民币肆万捌仟元。", 4.8, null],
    ["罚款2000元", 0.2, null],
    ["罚款人民币30000.00元（大写：叁万元整）", 3, null],
    ["责令改正，处罚款2000元；没收违法所得1,234.5元", 0.2, 0.12345],
    ["对单位罚款5万元，对法定代表人张某罚款1万元", 6, null],
    ["警告", null, null],
    ["吊销许可证", null, null],
    ["到期不缴纳罚款的，每日按罚款数额的3%加处罚款", null, null],
    ["处以人民币贰万叁仟肆佰伍拾陆元柒角捌分的罚款", 2.345678, null],
    ["罚款３，０００．５０元", 0.30005, null],
    ["罚款3 万元", 3, null],
    ["罚款3万5000元", 3.5, null],
    ["罚款2万5千元", 2.5, null],
    ["罚款两万元整", 2, null],
    ["罚款一千零五十元", 0.105, null],
    ["罚款¥3000", 0.3, null],
    ["罚款人民币叁仟元（￥3000.00元）", 0.3, null],
    ["罚款人民币叁仟（3000.00）元", 0.3, null],
    ["罚款人民币（大写）：叁仟元整（小写：3000.00元）", 0.3, null],
    ["罚款人民币伍拾元整。￥:【50元】", 0.005, null],
    ["处叁仟圆整（3,000.00元）罚款", 0.3, null],
    ["罚款50元5角", 0.00505, null],
    ["罚款0.01元", 0.000001, null],
    ["罚款1亿元", 10_000, null],
    ["没收违法所得16.58亿元，处以罚款35.21亿元", 352_100, 165_800],
    ["对非法占用的1000平方米土地处以每平方米15元的罚款，共计15000元", 1.5, null],
    ["按每平方米30元/平方米处罚，合计罚款6000元", 0.6, null],
    ["处货值金额12000元一倍的罚款，计12000元", 1.2, null],
    ["处货值金额12000元3倍罚款36000元", 3.6, null],
    ["没收违法所得1000元，并处违法所得1倍罚款1000元，罚没款合计2000元", 0.1, 0.1],
    ["处工程合同价款1000000元百分之二的罚款，计人民币贰万元整", 2, null],
    ["处合同价款500,000元2%的罚款10,000元", 1, null],
    ["可处五千元以上五万元以下罚款，决定罚款6000元", 0.6, null],
    ["没收违法所得1000元罚款2000元", 0.2, 0.1],
    ["违法所得3000元予以没收，并处3000元罚款", 0.3, 0.3],
    ["警告，并处3000元", 0.3, null],
    ["当事人违法，3000元罚款", 0.3, null],
    ["警告，3000元的行政处罚", 0.3, null],
    ["罚款2万元、3万元", 5, null],
    ["罚款1万元，以上合计1万元", 1, null],
    ["没收违法所得1万元，以上合计1万元", null, 1],
    ["货值分别为1000元，罚款3000元", 0.3, null],
    ["违法所得500元全部予以没收", null, 0.05],
    ["依据第三十条，对当事人处人民币800元罚款", 0.08, null],
    ["罚款合计人民币壹仟贰佰叁拾肆元伍角整", 0.12345, null],
    ["缴纳罚款20,000元，没收非法所得3,000元", 2, 0.3],
    ["给予警告，并处罚款人民币贰佰元整", 0.02, null],
    ["行政拘留十日，并处五百元罚款", 0.05, null],
    ["1、没收违法所得人民币伍佰元整；2、处以人民币肆仟伍佰元整的罚款", 0.45, 0.05],
    ["没收非法财物，没收违法所得共计人民币壹仟元整", null, 0.1],
    ["没收当事人的违法所得：800元", null, 0.08],
    ["没收款1200元，罚款：1200元", 0.12, 0.12],
    ["责令退还多收价款1,000元，罚款5000元", 0.5, null],
    ["责令补缴社会保险费12345.67元", null, null],
    ["没收侵权商品12件（价值1200元），罚款3000元", 0.3, null],
    ["罚款壹仟零伍拾元整，限15日内缴至指定银行，账号41001511010050201234，逾期每日按罚款数额的3%加处罚款", 0.105, null],
    ["处三万元罚款，并记12分", 3, null],
    ["处2万元、3万元罚款", 5, null],
    ["一、罚款人民币一万元；二、没收违法所得人民币贰佰元整；以上合计10200元", 1, 0.02],
    ["罚款1万元，罚款2万元，合计罚款3万元", 3, null],
    ["对甲公司罚款5万元，对乙公司罚款5万元", 10, null],
    ["减轻处罚，罚款2000元", 0.2, null],
    ["2024年元旦期间无证经营，罚款贰拾元", 0.002, null],
    ["责令停产停业整顿30日，暂扣许可证3个月", null, null],
  ])("%s", (text, fine, confiscation) => {
    expect(inTenThousands(text)).toEqual([fine, confiscation]);
  });
});

describe("amounts that cannot be told", () => {
  test.each([
    ["3000元", "nothing says what it is for"],
    ["对当事人分别罚款3万元", "the number of parties is not written"],
    ["对甲、乙各罚款3000元", "likewise"],
    ["违法所得3000元", "it may be confiscated or only stated"],
    ["作出罚款决定。涉案3000元", "the sentence before says nothing about it"],
    ["追缴3000元", "perhaps confiscated, perhaps owed"],
    ["罚没款合计5000元", "fine and confiscation in one"],
    ["曾因同一行为被罚款1000元", "an earlier decision"],
    ["免予罚款3000元", "remitted"],
    ["罚款2万元，其中甲公司1万元", "part of another sum"],
    ["罚款1万元，没收违法所得1万元，以上合计3万元", "the total contradicts the parts"],
  ])("%s: %s", (text) => {
    expect(penaltyAmounts(text)).toEqual({ fine: "uncertain", confiscation: "uncertain" });
  });

  test.each([
    ["罚款××元", "unfilled"],
    ["罚款3000美元", "not yuan"],
    ["罚款3万余元", "about"],
    ["罚款叁万伍元", "35000 or 30005"],
    ["罚款1 000元", "a gap in the figure"],
    ["罚款2,0000元", "a comma in the wrong place"],
    ["罚款3000", "no unit"],
    ["罚款金额（万元）：3", "the unit apart from the figure"],
    ["1.3000元罚款", "item 1, or 1.3 yuan"],
    ["罚款3000元（大写：叁万元整）", "figures and words disagree"],
    ["罚款人民币叁仟（300）元", "likewise"],
    ["罚款50.5元5角", "two fractions"],
    ["罚款0.33333333万元", "less than a fen"],
    ["罚款2000元。责令改正。决定罚款2000元", "perhaps told twice"],
    ["罚款1万元，罚款2万元，合计罚款4万元", "the total contradicts the parts"],
    ["罚款1万元，并处罚款××元", "a part is unfilled"],
  ])("%s: %s", (text) => {
    expect(penaltyAmounts(text)).toEqual({ fine: "uncertain", confiscation: null });
  });

  test("what makes the fine uncertain leaves the confiscation as it is written", () => {
    expect(penaltyAmounts("没收违法所得800元，罚款××元")).toEqual({ fine: "uncertain", confiscation: 80_000 });
  });
});
