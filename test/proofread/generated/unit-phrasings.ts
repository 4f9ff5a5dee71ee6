import { counts, measured, type Phrasing, phrasings } from "./phrasing";

/** What is said of who it is: ranks, bounds, lists, numbers of units. */
export const unitPhrasings: readonly Phrasing[] = [
  ...phrasings("rank", "most", `${measured} flaw`, [
    "{in}{noun}最多的是{units}",
    "{in}{units}{noun}最多",
    "{in}{units}{noun}居首位，为{values}",
    "{in}{noun}最多的{member}是{units}，为{values}",
    "{in}{noun}排名第一的是{units}（{values}）",
  ]),
  ...phrasings("rank", "most", "rate score", [
    "{in}{noun}最高的是{units}",
    "{in}{units}{noun}最高，为{values}",
    "{in}{noun}最高的为{each}",
  ]),
  ...phrasings("rank", "least", measured, ["{in}{noun}最少的是{units}", "{in}{units}{noun}最少，仅{values}"]),
  ...phrasings("rank", "least", "rate score", ["{in}{noun}最低的是{units}", "{in}{units}{noun}最低，只有{values}"]),
  ...phrasings("rank", "firstOnes", `${measured} score`, [
    "{in}{noun}排名前{number}的是{units}",
    "{in}{noun}前{number}位的是：{units}",
    "{in}{units}{noun}位居前{number}位，分别为{values}",
    "{in}{noun}居前{number}位的{member}依次为{each}",
    "{in}{noun}前{number}名分别是{and}",
    "{in}{noun}排在前{number}位的有{units}",
  ]),
  ...phrasings("rank", "firstOnes", measured, ["{in}{noun}较多的有：{units}", "{in}{noun}较多的{member}有{each}"]),
  ...phrasings("rank", "lastOnes", `${measured} score`, [
    "{in}{noun}排名后{number}位的是{units}",
    "{in}{units}{noun}排在后{number}位",
    "{in}{noun}靠后的有{each}",
  ]),
  ...phrasings("rank", "lastOnes", measured, ["{in}{noun}较少的有{units}"]),
  ...phrasings("rank", "standing", `${measured} score`, [
    "{in}{unit}{noun}排名第{place}",
    "{in}{unit}{noun}居第{numeral}位",
    "{in}{unit}{says}{value}，排第{numeral}位",
    "{in}{unit}以{value}的{noun}位列第{numeral}",
  ]),
  ...phrasings("rank", "bothEnds", measured, [
    "{in}{noun}最多的是{first}，最少的是{last}",
    "{in}{first}{noun}最多，为{firstValue}；{last}最少，为{lastValue}",
  ]),
  ...phrasings("rank", "bothEnds", "score rate", ["{in}{noun}最高的是{first}，最低的是{last}"]),
  ...phrasings("rank", "before", counts, ["{unit}{noun}多于{other}", "{other}{noun}少于{unit}"]),
  ...phrasings("rank", "before", "score rate", ["{unit}{noun}高于{other}", "{other}{noun}低于{unit}"]),

  ...phrasings("threshold", "over", `${counts} score rate`, [
    "{any}{noun}超过{bound}",
    "{any}{noun}在{bound}以上",
    "{units}{noun}均超过{bound}",
  ]),
  ...phrasings("threshold", "eachOver", `${counts} score rate`, [
    "{units}{noun}均超过{bound}",
    "{unit}{noun}超过{bound}",
    "{units}{noun}都在{bound}以上",
    "{unit}{noun}突破{bound}",
  ]),
  ...phrasings("threshold", "eachUnder", `${measured} score rate`, [
    "{units}{noun}均不足{bound}",
    "{unit}{noun}不足{bound}",
    "{units}{noun}均低于{bound}",
    "{unit}{noun}不到{bound}",
    "{units}{noun}均在{bound}以下",
  ]),

  ...phrasings("list", "over", `${counts} score rate`, [
    "{in}{noun}超过{bound}的有{units}",
    "{in}{noun}在{bound}以上的{member}为{units}",
    "{in}{noun}超过{bound}的{member}有{each}",
    "{in}{noun}高于{bound}的：{units}",
    "{in}{noun}超过{bound}的有{units}{count}个{member}",
  ]),
  ...phrasings("list", "under", `${measured} score rate`, [
    "{in}{noun}不足{bound}的有{units}",
    "{in}{noun}低于{bound}的{member}是{units}",
    "{in}{noun}在{bound}以下的有{each}",
  ]),
  ...phrasings("list", "anything", "flaw", [
    "{in}存在迟报数据的有{units}",
    "{in}存在迟报数据的有：{each}",
    "{in}有迟报数据的{member}为{units}",
    "{in}{units}存在迟报",
    "{in}出现迟报的{member}有{each}",
  ]),
  ...phrasings("list", "nothing", "whole", [
    "{in}未报送信息的有{units}",
    "{in}零报送的{member}有{units}",
    "{in}{units}未报送数据",
  ]),
  ...phrasings("list", "nothing", "flaw", ["{in}无迟报数据的有{units}", "{in}零迟报的{member}为{units}"]),
  ...phrasings("list", "nothing", "kind", ["{in}未报送{noun}的有{units}", "{in}{noun}为零的{member}有{units}"]),
  ...phrasings("list", "whoChanged", "whole", [
    "{in}{noun}较上月{more}的有{units}",
    "{in}{noun}环比{grew}的{member}为{units}",
  ]),

  ...phrasings("count", "over", `${counts} score rate`, [
    "{in}{noun}超过{bound}的有{count}个{member}",
    "{in}{noun}超过{bound}的{member}有{count}个",
    "{in}有{count}个{member}{noun}超过{bound}",
    "{in}{count}家单位{noun}在{bound}以上",
    "{in}{noun}超过{bound}的{member}共{count}个，分别是{units}",
  ]),
  ...phrasings("count", "under", `${measured} score rate`, [
    "{in}{noun}不足{bound}的{member}有{count}个",
    "{in}有{count}个{member}{noun}低于{bound}",
  ]),
  ...phrasings("count", "anything", "flaw", [
    "{in}存在迟报数据的{member}有{count}个",
    "{in}共有{count}个{member}存在迟报数据",
    "{in}{count}个{member}出现迟报，分别为{units}",
  ]),
  ...phrasings("count", "nothing", "whole", ["{in}未报送信息的{member}有{count}个", "{in}有{count}个{member}零报送"]),
  ...phrasings("count", "whoChanged", "whole", [
    "{in}{noun}较上月{more}的{member}有{count}个",
    "{in}有{count}个{member}{noun}环比{grew}",
  ]),

  ...phrasings("coverage", "coverage", "kind", [
    "{unit}覆盖{covered}类",
    "{unit}仅覆盖{covered}类信息",
    "{kinds}类信息中，{unit}报送了{covered}类",
    "{unit}报送信息涉及{covered}个类别",
    "{in}{kinds}类信息全覆盖的{member}有{full}个",
    "{unit}没有{missing}",
  ]),
];
