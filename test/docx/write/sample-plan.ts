import { type DocumentPlan } from "../../../src/documents/document-plan";

/** A document with every part, in the manner of Pingdingshan's notice of March 2024. */
export const samplePlan: DocumentPlan = {
  name: "通报",
  info: { title: "2月份工作情况的通报", creator: "gongshi 0.1.0", created: "2024-03-05T00:00:00Z" },
  sections: [
    {
      orientation: "portrait",
      blocks: [
        { kind: "letterhead", text: "平顶山市社会信用体系建设领导小组办公室文件" },
        { kind: "number", text: "平信用办〔2024〕5号" },
        { kind: "title", text: "关于2024年2月份全市行政许可和行政处罚等信用信息公示工作情况的通报" },
        { kind: "addressee", text: "各县（市、区）发展改革委、城乡一体化示范区发改局、高新区经发局，市各有关单位：" },
        {
          kind: "paragraph",
          text: "为进一步规范“双公示”信息报送工作，专项整治瞒报、迟报、错报问题，提升数据质量，现将2月份全市“双公示”信息报送等情况通报如下：",
        },
        { kind: "heading", level: 1, text: "一、“双公示”工作总体情况" },
        {
          kind: "paragraph",
          text: "2月份，市信用信息共享平台共归集“双公示”信息4981条，数据质量合格率100%，迟报数据1条，迟报率为0.02%。",
        },
        { kind: "heading", level: 2, text: "（一）市直各单位" },
        { kind: "paragraph", text: "推送447条。" },
        { kind: "heading", level: 3, text: "1.报送数量" },
        { kind: "heading", level: 4, text: "（1）较多的单位" },
        { kind: "paragraph", text: "市市场监管局、市公安局。" },
        {
          kind: "attachments",
          names: [
            "2024年2月份市直部门“双公示”工作情况统计表",
            "2024年2月份全市政府部门及事业单位被列入严重失信主体名单统计表",
          ],
        },
        { kind: "signature", sender: "市信用办", date: "2024年3月5日" },
        { kind: "imprint", text: "（此件公开发布）" },
      ],
    },
    {
      orientation: "portrait",
      blocks: [
        { kind: "annex-label", text: "附件1" },
        { kind: "annex-title", text: "2024年2月份市各单位“双公示”工作情况统计表" },
        {
          kind: "table",
          widths: [8, 34, 14, 14, 14],
          header: ["序号", "成员单位名称", "数据总量", "迟报量", "迟报率(%)"],
          rows: Array.from({ length: 60 }, (_, at) => [
            at + 1,
            `市第${at + 1}局`,
            359 - at,
            1,
            { numerator: 1, denominator: 359 - at },
          ]),
          total: ["合计", "", 447, 1, { numerator: 1, denominator: 447 }],
        },
        { kind: "remark", text: "数据统计时间范围：2024-2-01 00:00:00 至 2024-2-29 23:59:59" },
      ],
    },
    {
      orientation: "landscape",
      blocks: [
        { kind: "annex-label", text: "附件2" },
        { kind: "annex-title", text: "2024年2月份全市政府部门及事业单位被列入严重失信主体名单统计表" },
        {
          kind: "table",
          widths: [8, 40, 26, 18],
          header: ["序号", "单位名称", "统一社会信用代码", "所属区划"],
          rows: [[1, "汝州市某镇人民政府", "11410482005468123X", "汝州市"]],
          total: null,
        },
      ],
    },
  ],
};
