import { type IWorkbookData, type Univer } from "@univerjs/core";
import { Book } from "../book/book";
import { type ClientTable } from "../client/client-table";
import { Host, type HostOptions } from "../host";
import { Shell } from "../services/shell";
import { AddinSession } from "./addin-session";
import { element } from "./element";
import { createGrid } from "./grid";
import { type AddinDescription, type PageConfig } from "./page-config";

/** The elements of the page that the desk fills. */
export interface DeskPlaces {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
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
    readonly texts: object,
    readonly places: DeskPlaces,
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
    this.#univer = createGrid(container, this.config.locale, this.texts);
    this.#book = new Book(this.#univer, data);
    this.#sessions = this.config.addins.map((addin) => this.#start(addin, options));
    for (const listener of this.#listeners) listener();
    for (const session of this.#sessions) session.load();
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

  #start(addin: AddinDescription, options: HostOptions): AddinSession {
    const frame = element("iframe", { class: "pane-frame", title: addin.manifest.name });
    this.places.pane.append(frame);
    const shell = new Shell({ tabs: addin.manifest.tabs, shortcuts: addin.shortcuts });
    const host = new Host(this.book, this.table, options);
    return new AddinSession(addin, host, shell, frame, {
      locale: this.config.locale,
      dialogs: this.places.dialogs,
      document: () => ({ _docUrl: `https://localhost/${this.book.workbook.name}`, _clientMode: 1, _settings: [] }),
      leavePane: () => undefined,
      log: () => undefined,
    });
  }
}
