import { type ClientTable } from "../client/client-table";
import { emptyBook } from "../headless/empty-book";
import { Desk } from "./desk";
import { element } from "./element";
import { EventLog } from "./event-log";
import { HostPanel } from "./host-panel/host-panel";
import { PanelHost } from "./host-panel/panel-host";
import { type PageConfig } from "./page-config";
import { RibbonView } from "./ribbon-view";
import { actionOf } from "./shortcut-keys";
import { textsIn } from "./texts";
import { setTheme, type Theme } from "./theme";
import { TitleBar } from "./title-bar";
import { WorkbookFiles } from "./workbook-files";

/** Builds the page around the grid, opens the first workbook, and gives the desk that holds it. */
export async function makePage(config: PageConfig, table: ClientTable): Promise<Desk> {
  const texts = textsIn(config.locale);
  const globals = globalThis as unknown as Record<string, object>;
  const univerTexts = Object.assign({}, ...config.textVariables.map((name) => globals[name])) as object;
  const places = {
    grid: element("main", { class: "grid" }),
    panes: element("div", { class: "panes" }),
    dialogs: element("div", { class: "dialogs" }),
  };
  const log = new EventLog();
  const desk = new Desk(config, table, univerTexts, texts, places, log);
  const panel = new HostPanel(texts, config.locale, new PanelHost(() => desk.sessions, log));
  const tabs = element("nav", { class: "ribbon-tabs", role: "tablist" });
  const body = element("section", { class: "ribbon" });
  const ribbon = new RibbonView(tabs, body, texts, (session, button) => session.shell.press(button.id));
  const title = new TitleBar(config.locale, texts, {
    open: () => files.choose(),
    save: () => void files.save(),
    setLocale: (locale) => location.assign(`/?locale=${locale}`),
    setTheme: (chosen) => setTheme(desk, (theme = chosen)),
    togglePanel: () => panel.toggle(),
  });
  const files = new WorkbookFiles(desk, title, texts);
  let theme: Theme = "light";
  const stage = element("div", { class: "stage" }, [places.grid, places.panes, panel.root]);
  document.body.append(title.root, tabs, body, stage, places.dialogs);
  desk.onOpen(() => {
    ribbon.attach(desk.sessions);
    panel.draw();
    const { name } = desk.book.workbook;
    title.show(name, "saved");
    desk.book.onMutation(() => {
      if (desk.sessions.some(({ host }) => host.session.isDirty)) title.show(name, "changed");
    });
    if (theme !== "light") setTheme(desk, theme);
  });
  listenToShortcuts(desk, places.grid);
  const { workbook } = config;
  const opened = workbook && (await files.open(workbook.name, async () => (await fetch(workbook.url)).arrayBuffer()));
  if (opened !== true) desk.open(emptyBook());
  return desk;
}

/** An add-in's shortcuts work while the grid has the keys. */
function listenToShortcuts(desk: Desk, grid: HTMLElement): void {
  addEventListener(
    "keydown",
    (event) => {
      if (!grid.contains(document.activeElement)) return;
      for (const session of desk.sessions) {
        const action = actionOf(session.shell.shortcuts, event);
        if (action === undefined) continue;
        event.preventDefault();
        event.stopPropagation();
        session.act(action);
      }
    },
    { capture: true },
  );
}
