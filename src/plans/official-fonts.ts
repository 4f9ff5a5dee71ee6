/**
 * The fonts of GB/T 9704 by name, with what a machine without them has. None is ever embedded: the founders' own
 * (方正小标宋, 仿宋_GB2312, 楷体_GB2312) come neither with Windows nor with macOS.
 */
export const officialFonts = {
  title: ["方正小标宋简体", "方正小标宋_GBK", "宋体", "SimSun"],
  heading: ["黑体", "SimHei"],
  subheading: ["楷体_GB2312", "楷体", "KaiTi"],
  body: ["仿宋_GB2312", "仿宋", "FangSong"],
  pageNumber: ["宋体", "SimSun"],
} as const;
