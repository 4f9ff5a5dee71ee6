import { mountPane } from "../../../addin/taskpane/mount-pane";
import { type ThemeName } from "../../../addin/app/app-state";
import { type Language } from "../../../src";
import { baseState } from "./base-state";
import { createFakeApp, type FakeApp } from "./fake-app";
import { sampleAboutFacts } from "./sample-about-facts";
import { scenes } from "./scenes";

declare global {
  interface Window {
    /** The app of the scene shown, for tests. */
    app: FakeApp;
  }
}

// gallery.html#check-idle,zh,light
const [name = "", language = "zh", theme = "light"] = decodeURIComponent(location.hash.slice(1)).split(",") as [
  string?,
  Language?,
  ThemeName?,
];
const scene = scenes.find((each) => each.name === name);
const element = document.getElementById("pane");
if (element !== null && scene !== undefined) {
  const state = { ...baseState(language, theme), ...scene.state(language) };
  window.app = createFakeApp(state, scene.findings?.(language) ?? {}, scene.actions ?? {});
  mountPane(window.app, sampleAboutFacts, element);
} else if (element !== null) {
  const links = scenes.map((each) => {
    const link = document.createElement("a");
    link.href = `#${each.name},${language},${theme}`;
    link.textContent = each.name;
    link.style.display = "block";
    return link;
  });
  element.replaceChildren(...links);
}
addEventListener("hashchange", () => location.reload());
