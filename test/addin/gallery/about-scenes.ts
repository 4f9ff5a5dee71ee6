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
];
