/** What the rows of a table are: departments of a city, its counties, the townships of a county. */
export type UnitKind = "offices" | "counties" | "townships";

interface UnitPool {
  /** Invented; some are parts of others, some have signs in them that are words elsewhere: 高, 新, 多, 第. */
  readonly names: readonly string[];
  readonly nameHeaders: readonly string[];
  /** How a bulletin calls all of them together. */
  readonly all: readonly string[];
  /** How it calls the city, or the county, as a whole. */
  readonly whole: readonly string[];
  /** How it calls one of them. */
  readonly one: readonly string[];
  /** Headings under which nobody else is spoken of. */
  readonly headings: readonly string[];
}

const words = (text: string): readonly string[] => text.split(" ");

export const unitPools: Readonly<Record<UnitKind, UnitPool>> = {
  counties: {
    names: words(
      "安县 新安县 高坪县 多林县 第元县 青山区 山阴县 河西区 西华县 新河县 高新区 经开区 城区 新城区 东湖示范区 石门县 白水县 清江市 桐柏市 龙口市 上庄县 中和县 南郊区 平山县",
    ),
    nameHeaders: words("县（市、区） 县区 地区 单位名称 单位"),
    all: words("各县（市、区） 各县区 县（市、区） 县区"),
    whole: words("全市 我市"),
    one: words("县（市、区） 县区"),
    headings: words("县（市、区）情况 各县（市、区）报送情况 县区情况"),
  },
  offices: {
    names: words(
      "市公安局 市公安局交警支队 市城管局 市高新技术局 市新闻出版局 市林业局 市水利局 市发展改革委 市教育局 市卫健委 市市场监管局 市应急局 市应急管理局 市住建局 市交通局 市交通运输局 市人社局 市医保局 市文旅局 市气象局 市民政局 市财政局 市农业农村局 市多种经营局",
    ),
    nameHeaders: words("单位名称 成员单位名称 部门 单位 信源单位"),
    all: words("市直各单位 市直单位 市直部门 市直各部门"),
    whole: words("全市 我市"),
    one: words("单位 部门 市直单位"),
    headings: words("市直单位情况 市直部门报送情况 市直各单位情况"),
  },
  townships: {
    names: words(
      "河镇 大河镇 高庙乡 多宝镇 新集镇 新集乡 第一镇 城关镇 东城街道 西城街道 马店镇 上马店乡 白沙镇 李庄乡 王桥镇 三里镇 双井乡 石佛镇 北关街道 红旗街道 柳林乡 柳泉镇",
    ),
    nameHeaders: words("乡镇（街道） 乡镇 单位名称 单位"),
    all: words("各乡镇 各乡镇（街道） 乡镇（街道）"),
    whole: words("全县 我县"),
    one: words("乡镇 乡镇（街道） 单位"),
    headings: words("乡镇（街道）情况 各乡镇报送情况 乡镇情况"),
  },
};
