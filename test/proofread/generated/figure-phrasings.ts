import { counts, type Phrasing, phrasings } from "./phrasing";

/** What is said in figures: of a unit, of several, of all, of one against another. */
export const figurePhrasings: readonly Phrasing[] = [
  ...phrasings("figure", "unitFigure", `${counts} score`, [
    "{unit}{says}{value}",
    "{unit}{noun}为{value}",
    "{unit}的{noun}为{value}",
    "{unit}{noun}达{value}",
    "{noun}方面，{unit}为{value}",
    "从{noun}看，{unit}为{value}",
    "{unit}：{noun}{value}",
    "按{noun}统计，{unit}为{value}",
  ]),
  ...phrasings("figure", "unitFigure", "place", ["{unit}{says}{value}位", "{unit}综合得分{says}{value}"]),
  ...phrasings("figure", "unitFigure", "before", ["{unit}{says}{value}"]),
  ...phrasings("figure", "unitFigures", `${counts} score rate`, [
    "{units}{noun}分别为{values}",
    "{one}、{two}和{three}的{noun}分别为{first}、{second}和{third}",
    "{noun}：{one}{first}，{two}{second}，{three}{third}",
    "{one}{noun}{first}，{two}{second}，{three}{third}",
    "{one}{says}{first}，{two}{says}{second}；{three}{says}{third}",
    "{one}{says}{first}；{two}{second}；{three}{third}",
    "{noun}方面，{one}{first}、{two}{second}、{three}{third}",
  ]),
  ...phrasings("figure", "twoColumns", `${counts} score`, [
    "{unit}{says}{value}，{alsoSays}{second}",
    "{unit}{noun}为{value}、{alsoNoun}为{second}",
    "{unit}{says}{value}，其中{alsoSays}{second}",
    "{unit}{says}{value}（{alsoNoun}{second}）",
  ]),
  ...phrasings("figure", "inHundredMillions", "amount", ["{unit}{says}{value}", "{unit}{noun}达到{value}"]),

  ...phrasings("sum", "tableTotal", counts, [
    "{all}共{says}{total}",
    "{all}{says}{total}",
    "{all}{noun}合计{total}",
    "{all}{noun}共计{total}，其中{unit}{value}",
    "{all}{says}{total}，其中{unit}{says}{value}",
  ]),
  ...phrasings("sum", "cityTotal", counts, [
    "{whole}共{says}{total}",
    "{whole}累计{says}{total}",
    "{whole}{noun}为{total}",
    "{whole}{noun}总计{total}，其中{unit}{value}",
  ]),
  ...phrasings("sum", "someSum", counts, [
    "{units}共{says}{value}",
    "{units}{number}个{member}合计{says}{value}",
    "{units}{noun}合计{value}",
    "{units}{number}家{noun}之和为{value}",
  ]),

  ...phrasings("rate", "unitFigure", "rate", [
    "{unit}{says}{value}",
    "{unit}{noun}为{value}",
    "{unit}的{noun}达{value}",
    "从{noun}看，{unit}为{value}",
  ]),
  ...phrasings("rate", "tableTotal", "rate", [
    "{all}{noun}为{total}",
    "{all}{says}{total}",
    "{all}总体{noun}为{total}",
  ]),
  ...phrasings("rate", "cityTotal", "rate", ["{whole}{noun}为{total}", "{whole}平均{noun}为{total}"]),
  ...phrasings("rate", "workedRate", "flaw", [
    "{unit}迟报率为{share}",
    "{unit}{says}{value}，迟报率{share}",
    "{unit}{wholeSays}{whole}，其中{says}{value}，迟报率为{share}",
  ]),
  ...phrasings("rate", "unitsApart", "rate", [
    "{unit}{noun}比{other}{higher}{points}",
    "{unit}{noun}与{other}相差{points}",
  ]),

  ...phrasings("share", "unitShare", counts, [
    "{unit}{noun}占{all}的{share}",
    "{unit}{says}{value}，占{all}{noun}的{share}",
    "{unit}{says}{value}，占比{share}",
    "{units}三个{member}{noun}合计占{all}的{together}",
    "{unit}{says}{value}，占总量的{share}",
  ]),
  ...phrasings("share", "kindShare", "kind", [
    "{unit}{wholeSays}{whole}，其中{says}{value}，占{share}",
    "{unit}{noun}占其信息总量的{share}",
    "{unit}{says}{value}，占本单位信息总量的{share}",
  ]),
  ...phrasings("share", "kindShare", "done", ["{unit}{wholeSays}{whole}，{says}{value}，占{share}"]),

  ...phrasings("change", "unitChange", "whole", [
    "{unit}{says}{now}，较上月{more}{size}",
    "{unit}{noun}较上月{more}{size}",
    "{unit}{noun}环比{grew}{percent}",
    "{unit}{noun}由上月的{then}变为本月的{now}，{more}{size}",
    "与上月相比，{unit}{more}{size}，{grew}{percent}",
    "{unit}{says}{now}，比上月{grew}{percent}",
    "{unit}{says}{now}，上月为{then}，环比{grew}{percent}",
    "{unit}{noun}{more}{size}，环比{grew}{percent}",
  ]),
  ...phrasings("change", "totalChange", "whole", [
    "{all}{says}{now}，较上月{more}{size}，{grew}{percent}",
    "{all}{noun}环比{grew}{percent}",
    "{all}{says}{now}，比上月{more}{size}",
  ]),
  ...phrasings("change", "unitsApart", counts, [
    "{unit}{noun}比{other}{more}{gap}",
    "{unit}比{other}{noun}{more}{gap}",
    "{unit}{noun}与{other}相差{gap}",
  ]),
  ...phrasings("change", "unitsApart", "score", [
    "{unit}{noun}比{other}{higher}{gap}",
    "{unit}{noun}与{other}相差{gap}",
  ]),
  ...phrasings("change", "mean", "score", [
    "{all}平均{noun}为{mean}",
    "{all}{noun}平均为{mean}",
    "{unit}{noun}{direction}平均分{gap}",
  ]),
];
