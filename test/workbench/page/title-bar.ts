import { element } from "./element";
import { type PageLocale } from "./page-config";
import { type Texts } from "./texts";

export interface TitleActions {
  readonly open: () => void;
  readonly save: () => void;
  readonly setLocale: (locale: PageLocale) => void;
  readonly togglePanel: () => void;
}

export type SaveState = "saved" | "changed" | "saving" | "reading";

/** The bar above the ribbon: what is open, whether it is saved, and the page's own commands. */
export class TitleBar {
  readonly root: HTMLElement;
  readonly #name = element("span", { class: "file-name" });
  readonly #state = element("span", { class: "save-state", role: "status" });

  constructor(
    locale: PageLocale,
    readonly texts: Texts,
    actions: TitleActions,
  ) {
    const button = (label: string, act: () => void, name: string) => {
      const made = element("button", { class: "title-button", id: name }, label);
      made.addEventListener("click", act);
      return made;
    };
    const languages = element("select", { class: "title-button", id: "language", "aria-label": texts.language }, [
      element("option", { value: "zh-CN", selected: locale === "zh-CN" }, "简体中文"),
      element("option", { value: "en-US", selected: locale === "en-US" }, "English"),
    ]);
    languages.addEventListener("change", () => actions.setLocale(languages.value as PageLocale));
    this.root = element("header", { class: "title-bar" }, [
      element("span", { class: "logo", "aria-hidden": "true" }, "▦"),
      element("span", { class: "product" }, `Gongshi ${texts.product}`),
      this.#name,
      this.#state,
      element("span", { class: "gap" }),
      button(texts.open, actions.open, "open"),
      button(texts.save, actions.save, "save"),
      languages,
      button(texts.hostPanel, actions.togglePanel, "host-panel-button"),
    ]);
  }

  show(name: string, state: SaveState): void {
    this.#name.textContent = name;
    this.#state.textContent = this.texts[state];
  }
}
