import { type IWorkbookData, type Univer } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { Book } from "../book/book";
import { type ClientTable } from "../client/client-table";
import { showSavedSpills } from "../files/saved-book";
import { Host, type HostOptions } from "../host";
import { Shell } from "../services/shell";
import { AddinSession } from "./addin-session";
import { addToCellMenu } from "./cell-menu";
import { element } from "./element";
import { type EventLog } from "./event-log";
import { createGrid } from "./grid";
import { Pane } from "./pane";
import { type AddinDescription, type PageConfig } from "./page-config";
import { type Texts } from "./texts";

/** The elements of the page that the desk fills. */
export interface DeskPlaces {
  readonly grid: HTMLElement;
  readonly panes: HTMLElement;
  readonly dialogs: HTMLElement;
}

/**
 * The open workbook with its grid, and the add-ins at work on it. Opening another workbook puts everything away and
 * begins anew: engine, hosts, and the add-ins' pages.
 */
export class Desk {
  #univer: Univer | undefined;
  #book: Book | undefined;
  #sessions: readonly AddinSession[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly config: PageConfig,
    readonly table: ClientTable,
    readonly univerTexts: object,
    readonly texts: Texts,
    readonly places: DeskPlaces,
    readonly log: EventLog,
  ) {}

  get book(): Book {
    if (!this.#book) throw new Error("No workbook is open.");
    return this.#book;
  }

  get sessions(): readonly AddinSession[] {
    return this.#sessions;
  }

  open(data: Partial<IWorkbookData>, options: HostOptions = {}): void {
    this.close();
    const container = element("div", { class: "univer" });
    this.places.grid.replaceChildren(container);
    this.#univer = createGrid(container, this.config.locale, this.univerTexts);
    this.#book = new Book(this.#univer, data);
    showSavedSpills(this.#book);
    this.#sessions = this.config.addins.map((addin) => this.#start(addin, options));
    addToCellMenu(this.#book, this.#sessions);
    this.#watchEditing();
    for (const listener of this.#listeners) listener();
    for (const session of this.#sessions) session.start();
  }

  close(): void {
    for (const session of this.#sessions) session.close();
    this.#sessions = [];
    this.#univer?.dispose();
    this.#univer = undefined;
    this.#book = undefined;
  }

  /** Calls `listener` whenever a workbook was opened. */
  onOpen(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Gives the keys back to the grid. */
  focusGrid(): void {
    this.places.grid.querySelector<HTMLElement>("[contenteditable], [tabindex]")?.focus();
  }

  #start(addin: AddinDescription, options: HostOptions): AddinSession {
    const { tabs, cellMenu } = addin.manifest;
    const shell = new Shell({ tabs, cellMenu, shortcuts: addin.shortcuts });
    const pane = new Pane(addin.manifest.name, this.texts, () => shell.setRuntimeState("Background"));
    this.places.panes.append(pane.root);
    const conditions = { locale: this.config.locale, ...options.conditions };
    const host = new Host(this.book, this.table, { ...options, conditions, shell });
    return new AddinSession(addin, host, shell, pane, {
      locale: this.config.locale,
      texts: this.texts,
      dialogs: this.places.dialogs,
      document: () => ({ _docUrl: `https://localhost/${this.book.workbook.name}`, _clientMode: 1, _settings: [] }),
      leavePane: () => this.focusGrid(),
      log: (line) => this.log.add(`${addin.manifest.name}: ${line}`),
    });
  }

  /** While the person types in a cell, the hosts refuse requests as Excel does. */
  #watchEditing(): void {
    const editor = this.book.service(IEditorBridgeService);
    editor.visible$.subscribe(({ visible }) => {
      for (const { host } of this.#sessions)
        if (host.conditions.editing !== visible) host.gate.change({ editing: visible });
    });
  }
}
