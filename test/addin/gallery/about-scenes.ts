import { type Scene } from "./scene";

/** The screen 关于. */
export const aboutScenes: readonly Scene[] = [
  { name: "about", state: () => ({ screen: "about" }) },
  {
    name: "about-third-party",
    state: () => ({ screen: "about" }),
    press: {
      zh: ["列出软件和许可证", "0BSD 许可证全文"],
      en: ["List software and licences", "Full text of the 0BSD licence"],
    },
  },
  {
    name: "about-functions",
    state: () => ({ screen: "about" }),
    press: { zh: ["查函数", "DUE_DATE 报送截止日"], en: ["Look up a function", "DUE_DATE Due date"] },
  },
  {
    name: "about-freeze",
    state: () => ({
      screen: "about",
      freezePreview: {
        scope: "workbook",
        formulas: [
          { sheet: "行政许可", row: 2, column: 30, formula: "=GS.DUE_DATE(I2)" },
          {
            sheet: "汇总",
            row: 3,
            column: 1,
            formula: '=GS.UNITS_TABLE(行政许可!A1:AD4000,名录!A1:C40,"2024-02-01","2024-02-29")',
          },
        ],
      },
    }),
  },
];
