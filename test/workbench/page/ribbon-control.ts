import { type RibbonButton, type RibbonControl, type RibbonIcon } from "../services/ribbon";
import { type RunningCommand } from "./commands";
import { element } from "./element";
import { type Texts } from "./texts";

/** A button of the ribbon, or a menu that opens below itself. */
export function ribbonControl(
  control: RibbonControl,
  running: RunningCommand | undefined,
  texts: Texts,
  press: (button: RibbonButton) => void,
): HTMLElement {
  const label = control.type === "menu" ? `${control.label} ▾` : control.label;
  const button = element("button", { class: "ribbon-button", id: `control-${control.id}` }, [
    image(control.icons, 32),
    element("span", {}, label),
  ]);
  button.disabled = !control.enabled || running !== undefined;
  button.title = [control.tip.title, control.tip.description].filter(Boolean).join("\n");
  if (running) {
    button.classList.add(running.late ? "late" : "running");
    button.title = running.late ? texts.late : texts.running;
  }
  if (control.type === "button") {
    button.addEventListener("click", () => press(control));
    return button;
  }
  const list = menuList(control.items, press);
  button.setAttribute("aria-haspopup", "menu");
  button.addEventListener("click", () => {
    const { left, bottom } = button.getBoundingClientRect();
    Object.assign(list.style, { left: `${left}px`, top: `${bottom}px` });
    list.togglePopover();
  });
  return element("div", { class: "ribbon-menu" }, [button, list]);
}

function menuList(items: readonly RibbonButton[], press: (button: RibbonButton) => void): HTMLElement {
  const list = element("div", { class: "menu-list", popover: "auto", role: "menu" });
  for (const item of items) {
    const entry = element("button", { class: "menu-item", role: "menuitem", id: `control-${item.id}` }, [
      image(item.icons, 16),
      element("span", {}, item.label),
    ]);
    entry.disabled = !item.enabled;
    entry.title = item.tip.description;
    entry.addEventListener("click", () => {
      list.hidePopover();
      press(item);
    });
    list.append(entry);
  }
  return list;
}

/** The icon whose size comes nearest to what is drawn, from above where there is one. */
function image(icons: readonly RibbonIcon[], size: number): HTMLElement {
  const bySize = [...icons].sort((left, right) => left.size - right.size);
  const icon = bySize.find((one) => one.size >= size) ?? bySize.at(-1);
  if (!icon) return element("span", { class: "no-icon" });
  return element("img", { src: icon.url, alt: "", width: String(size), height: String(size) });
}
