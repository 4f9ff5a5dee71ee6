import { type Area } from "../book/area";
import { type BookChange } from "../book/book-change";
import { BookChanges } from "../book/changes";
import { type Host, type RichApiMessage } from "../host";
import { type EventDraft, sheetEvent } from "./event-draft";
import { EventRanges } from "./event-ranges";
import { eventsOfChange } from "./events-of-change";

/** Events of the document as the older part of the client knows them: they say nothing but that it happened. */
export type DocumentEvent = "documentSelectionChanged" | "settingsChanged";

/**
 * Turns what happens to the book into messages for those who listen. Excel answers a batch before it tells of what the
 * batch did, and it tells nothing of what happened while events were off or before anybody listened.
 */
export class ExcelEvents {
  readonly #ranges = new EventRanges();
  readonly #documentListeners = new Set<(event: DocumentEvent) => void>();
  #waiting: (() => RichApiMessage[])[] = [];
  #flush: Promise<void> | undefined;
  #selection = "";

  constructor(readonly host: Host) {
    new BookChanges(host.book).onChange((change) => {
      this.#note(change);
    });
  }

  /** The range that an event's reference stands for. */
  rangeOf(reference: string): Area | undefined {
    const area = this.#ranges.get(reference);
    return area && this.host.book.sheet(area.sheet) ? area : undefined;
  }

  /** The person clicked a cell. */
  clicked(cell: Area, address: string): void {
    this.#send(() => sheetEvent("onSingleClicked", cell.sheet, { address, offsetX: 1, offsetY: 1 }), false);
  }

  /** The workbook's window came to the front. */
  windowActivated(): void {
    this.#send(() => [{ className: "Workbook", target: "", event: "onActivated", message: {} }], false);
  }

  onDocumentEvent(listener: (event: DocumentEvent) => void): () => void {
    this.#documentListeners.add(listener);
    return () => this.#documentListeners.delete(listener);
  }

  #note(change: BookChange): void {
    if (change.kind === "selected" && !this.#isNewSelection(change)) return;
    if (change.kind === "selected" || change.kind === "activated") this.#tellDocument("documentSelectionChanged");
    if (change.kind === "settings" && change.origin === "co-author") this.#tellDocument("settingsChanged");
    this.#send(() => eventsOfChange(change, this.host.book, this.#ranges), change.origin === "co-author");
  }

  /** The grid sets the same selection several times while somebody drags. */
  #isNewSelection(change: Extract<BookChange, { kind: "selected" }>): boolean {
    const selection = JSON.stringify(change.areas);
    const isNew = selection !== this.#selection;
    this.#selection = selection;
    return isNew;
  }

  #tellDocument(event: DocumentEvent): void {
    for (const listener of this.#documentListeners) listener(event);
  }

  /** What an event says is read when it leaves, since the value of a formula is there only then. */
  #send(drafts: () => readonly EventDraft[], isRemote: boolean): void {
    if (!this.host.eventsEnabled || !this.host.subscriptions.any) return;
    const heard = this.host.subscriptions.snapshot();
    this.#waiting.push(() => drafts().flatMap((draft) => (heard(draft) ? this.#message(draft, isRemote) : [])));
    this.#flush ??= this.#flushSoon();
  }

  /** Ends when everything that happened so far was told. */
  async sent(): Promise<void> {
    await this.host.idle();
    await this.host.book.calculation.settled();
    while (this.#flush) await this.#flush;
  }

  #message({ className, target, event, message }: EventDraft, isRemote: boolean): RichApiMessage[] {
    const type = this.host.subscriptions.event(className, event)?.type;
    if (type === undefined) return [];
    const json = JSON.stringify(message);
    return [[eventCategory, type, target === "" ? workbookTarget : target, json, "", isRemote]];
  }

  async #flushSoon(): Promise<void> {
    await nextTurn();
    await this.host.idle();
    await this.host.book.calculation.settled();
    // One more turn of the loop, so that the answer of the last batch is on its way.
    await nextTurn();
    this.#flush = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    this.host.send(waiting.flatMap((messages) => messages()));
  }
}

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

const eventCategory = 65536;
const workbookTarget = "Workbook";
