import { element } from "./element";
import { type PageLocale } from "./page-config";
import { type Texts } from "./texts";
import { type Theme } from "./theme";

export interface TitleActions {
  readonly open: () => void;
  readonly save: () => void;
  readonly setLocale: (locale: PageLocale) => void;
  readonly setTheme: (theme: Theme) => void;
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
    const languages = choice<PageLocale>(
      texts.language,
      { "zh-CN": "简体中文", "en-US": "English" },
      locale,
      actions.setLocale,
    );
    const themes = choice<Theme>(texts.theme, { light: texts.light, dark: texts.dark }, "light", actions.setTheme);
    this.root = element("header", { class: "title-bar" }, [
      element("span", { class: "logo", "aria-hidden": "true" }, "▦"),
      element("span", { class: "product" }, `Gongshi ${texts.product}`),
      this.#name,
      this.#state,
      element("span", { class: "gap" }),
      button(texts.open, actions.open, "open"),
      button(texts.save, actions.save, "save"),
      languages,
      themes,
      button(texts.hostPanel, actions.togglePanel, "host-panel-button"),
    ]);
  }

  show(name: string, state: SaveState): void {
    this.#name.textContent = name;
    this.#state.textContent = this.texts[state];
    this.#state.title = "";
    this.#state.classList.remove("wrong");
  }

  /** Says what went wrong, in place of the save state. */
  complain(what: string, why: string): void {
    this.#state.textContent = what;
    this.#state.title = why;
    this.#state.classList.add("wrong");
  }
}

function choice<Value extends string>(
  label: string,
  options: Readonly<Record<Value, string>>,
  chosen: Value,
  choose: (value: Value) => void,
): HTMLSelectElement {
  const select = element(
    "select",
    { class: "title-button", "aria-label": label },
    Object.entries<string>(options).map(([value, text]) =>
      element("option", { value, selected: value === chosen }, text),
    ),
  );
  select.addEventListener("change", () => choose(select.value as Value));
  return select;
}
