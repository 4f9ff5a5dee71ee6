import { rateInText } from "../measures/ratio";
import { type Words } from "../support/words";
import { type Figure, from, given, listed, someOf, unknown } from "./figure";
import { withCounts } from "./ranked";

const setting: Words = { zh: "本次设置（省级通报的抽查结果）", en: "the settings (what the province found)" };
const history: Words = { zh: "“历史”当月各单位的应报送量、瞒报量", en: "the month's comparisons on 历史" };

/** What looking for concealed cases gave (瞒报抽查): the province's own draw, and the office's comparisons. */
export const checkFigures: readonly Figure[] = [
  {
    name: "省级抽查量",
    meaning: { zh: "省级瞒报抽查抽取的数据量", en: "rows that the province looked up" },
    origin: setting,
    value: ({ spotCheck }) => from(spotCheck, ({ drawn }) => given(drawn)),
  },
  {
    name: "省级抽查瞒报量",
    meaning: { zh: "其中瞒报的数据量；没有时用“没有时写”", en: "of these the concealed; none takes 没有时写" },
    origin: setting,
    value: ({ spotCheck }) => from(spotCheck, ({ concealed }) => someOf(concealed)),
  },
  {
    name: "比对应报送量",
    meaning: { zh: "台账比对的应报送数据量", en: "rows of the compared ledgers" },
    origin: history,
    value: ({ comparison }) => from(comparison, ({ should }) => given(should)),
  },
  {
    name: "比对瞒报量",
    meaning: { zh: "其中瞒报的数据量；没有时用“没有时写”", en: "of these the concealed; none takes 没有时写" },
    origin: history,
    value: ({ comparison }) => from(comparison, ({ concealed }) => someOf(concealed)),
  },
  {
    name: "比对瞒报率",
    meaning: { zh: "瞒报数据量 ÷ 应报送数据量", en: "concealed ÷ should" },
    origin: history,
    value: ({ comparison }) =>
      from(comparison, ({ should, concealed }) =>
        should === 0 ? unknown : given(rateInText({ numerator: concealed, denominator: should })),
      ),
  },
  {
    name: "存在瞒报的单位",
    meaning: { zh: "写作 新华区（3条），多的在前", en: "units that concealed, most first" },
    origin: history,
    value: ({ comparison }) =>
      from(comparison, ({ units }) =>
        listed(
          withCounts(
            units.map(({ unit, concealed }) => ({ name: unit, count: concealed })),
            "条",
          ),
        ),
      ),
  },
];
