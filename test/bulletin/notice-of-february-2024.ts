/** A figure of the bulletin, and where Pingdingshan's notice of February 2024 says the same. */
export interface NoticeFigure {
  /** As published. */
  readonly notice: string;
  readonly figure: string;
  readonly value: string;
  /** What our bulletin says, where that is not the figure alone. */
  readonly says?: string;
}

/** Every figure of the notice's text that is taken from a table. */
export const noticeFigures: readonly NoticeFigure[] = [
  { notice: "共归集“双公示”信息 4981 条", figure: "归集总量", value: "4981", says: "共归集“双公示”信息4981条" },
  { notice: "数据质量合格率 100%", figure: "合格率", value: "100%", says: "4981条，数据质量合格率100%" },
  { notice: "迟报数据 1 条", figure: "迟报量", value: "1", says: "迟报数据1条，迟报率为0.02%" },
  { notice: "迟报率为 0.02%", figure: "迟报率", value: "0.02%" },
  { notice: "其中市直各单位推送 447 条", figure: "市直总量", value: "447", says: "市直各单位推送447条" },
  { notice: "（市直）数据质量合格率为 100%", figure: "市直合格率", value: "100%", says: "447条，数据质量合格率为100%" },
  { notice: "（市直）迟报数据 1 条", figure: "市直迟报量", value: "1", says: "迟报数据1条，迟报率为0.22%" },
  { notice: "（市直）迟报率为 0.22%", figure: "市直迟报率", value: "0.22%" },
  { notice: "各县（市、区）推送 4534 条", figure: "县区总量", value: "4534", says: "各县（市、区）推送4534条" },
  {
    notice: "（县区）数据质量合格率为 100%",
    figure: "县区合格率",
    value: "100%",
    says: "4534条，数据质量合格率为100%",
  },
  { notice: "（县区）迟报数据 0 条", figure: "县区迟报量", value: "0", says: "迟报数据0条，迟报率为0.00%" },
  { notice: "（县区）迟报率为 0.00%", figure: "县区迟报率", value: "0.00%" },
  {
    notice: "2月份报送数量高的有:鲁山县、汝州市、市市场监管局、市公安局。",
    figure: "报送数量高的单位",
    value: "鲁山县、汝州市、市市场监管局、市公安局",
    says: "2月份报送数量高的有：鲁山县、汝州市、市市场监管局、市公安局。",
  },
  {
    notice: "数据报送较少的有:石龙区,报送信息仅有2条",
    figure: "报送较少的单位",
    value: "石龙区（2条）",
    says: "数据报送较少的有：石龙区（2条）",
  },
  {
    notice: "2月份存在迟报数据的有:市市场监管局(1条)。",
    figure: "存在迟报的单位",
    value: "市市场监管局（1条）",
    says: "2月份存在迟报数据的有：市市场监管局（1条）。",
  },
  {
    notice: "共抽取我市23条数据,经核查,不存在瞒报数据。",
    figure: "省级抽查量",
    value: "23",
    says: "共抽取我市23条数据，经核查，不存在瞒报数据。",
  },
  {
    notice: "共有10家政府部门及事业单位被列入严重失信主体名单",
    figure: "失信总数",
    value: "10",
    says: "共有10家政府部门及事业单位被列入严重失信主体名单",
  },
];
