import { type RibbonButton, type RibbonControl, type RibbonTab } from "../services/ribbon";
import { type AddinSession } from "./addin-session";
import { element } from "./element";
import { ribbonControl } from "./ribbon-control";
import { type Texts } from "./texts";

/** Tabs of Excel itself that manifests add groups to; here all of them are the home tab. */
const isBuiltIn = ({ label }: RibbonTab) => label === "";

interface ShownTab {
  readonly key: string;
  readonly label: string;
  readonly contextual: boolean;
  readonly parts: readonly { readonly session: AddinSession; readonly tab: RibbonTab }[];
}

/** The ribbon: Excel's home tab, which is the grid's own toolbar, and the tabs of every add-in beside it. */
export class RibbonView {
  #sessions: readonly AddinSession[] = [];
  #selected = "home";

  constructor(
    readonly tabs: HTMLElement,
    readonly body: HTMLElement,
    readonly texts: Texts,
    readonly press: (session: AddinSession, button: RibbonButton) => void,
  ) {}

  /** Draws the add-ins' tabs now and after each change. */
  attach(sessions: readonly AddinSession[]): void {
    this.#sessions = sessions;
    for (const session of sessions) {
      session.shell.onChange(() => this.draw());
      session.commands.onChange(() => this.draw());
    }
    this.draw();
  }

  draw(): void {
    const shown = this.#shown();
    const selected = shown.find(({ key }) => key === this.#selected) ?? shown[0]!;
    this.tabs.replaceChildren(...shown.map((tab) => this.#tab(tab, tab === selected)));
    this.body.replaceChildren(...selected.parts.flatMap(({ session, tab }) => this.#groups(session, tab)));
    this.body.hidden = selected.parts.length === 0;
    document.body.classList.toggle("at-home", selected.key === "home");
  }

  #shown(): readonly ShownTab[] {
    const all = this.#sessions.flatMap((session) => session.shell.tabs.map((tab) => ({ session, tab })));
    const visible = all.filter(({ tab }) => tab.visible);
    const home = {
      key: "home",
      label: this.texts.home,
      contextual: false,
      parts: visible.filter(({ tab }) => isBuiltIn(tab)),
    };
    const own = visible
      .filter(({ tab }) => !isBuiltIn(tab))
      .map((part) => ({
        key: `${part.session.addin.manifest.id}/${part.tab.id}`,
        label: part.tab.label,
        contextual: part.tab.contextual,
        parts: [part],
      }));
    return [home, ...own];
  }

  #tab({ key, label, contextual }: ShownTab, selected: boolean): HTMLElement {
    const tab = element(
      "button",
      { class: contextual ? "ribbon-tab contextual" : "ribbon-tab", role: "tab", "aria-selected": String(selected) },
      label,
    );
    tab.addEventListener("click", () => {
      this.#selected = key;
      this.draw();
    });
    return tab;
  }

  #groups(session: AddinSession, tab: RibbonTab): HTMLElement[] {
    const busy = (control: RibbonControl) =>
      session.commands.running.find(
        ({ name }) => control.type === "button" && control.action.type === "function" && control.action.name === name,
      );
    return tab.groups.map((group) =>
      element("div", { class: "ribbon-group", role: "group", "aria-label": group.label }, [
        element(
          "div",
          { class: "ribbon-controls" },
          group.controls.map((control) =>
            ribbonControl(control, busy(control), this.texts, (button) => this.press(session, button)),
          ),
        ),
        element("div", { class: "ribbon-group-label" }, group.label),
      ]),
    );
  }
}
