import { element } from "../element";
import { type Counts } from "../../counters/counters";
import { type PageLocale } from "../page-config";
import { type Texts } from "../texts";
import { conditionRows } from "./condition-rows";
import { countLabels } from "./count-labels";
import { requirementRows } from "./requirement-rows";
import { type PanelHost } from "./panel-host";

/** How often figures are drawn anew while the panel is open. */
const interval = 500;

/** The developer's drawer: circumstances, faults and limits to set, and what the add-in does to see. */
export class HostPanel {
  readonly root = element("aside", { class: "host-panel", hidden: true });
  #timer: ReturnType<typeof setInterval> | undefined;
  #refresh: readonly (() => void)[] = [];

  constructor(
    readonly texts: Texts,
    readonly locale: PageLocale,
    readonly host: PanelHost,
  ) {}

  toggle(open = this.root.hidden): void {
    this.root.hidden = !open;
    clearInterval(this.#timer);
    if (open) {
      this.draw();
      this.#timer = setInterval(() => this.#update(), interval);
    }
  }

  /** Draws everything anew, e.g. for another workbook. */
  draw(): void {
    if (this.root.hidden) return;
    const { texts, host } = this;
    const figures = element("dl", { class: "figures" });
    const recording = element("pre", { class: "recording" });
    const events = element("pre", { class: "events" });
    const faults = element("p", { class: "faults" });
    this.#refresh = [
      () => showFigures(figures, host.counts(), this.locale),
      () => showText(recording, host.recording()),
      () => showText(events, host.log.text),
      () => showText(faults, host.faults().join("\n") || texts.noFaults),
    ];
    this.root.replaceChildren(
      this.#section(texts.counters, [figures, this.#buttons([[texts.clear, () => host.resetCounts()]])], true),
      this.#section(
        texts.conditions,
        conditionRows(this.locale, host.conditions(), (changes) => host.change(changes)),
        true,
      ),
      this.#section(texts.incidents, [element("p", {}, texts.nextRequest), this.#incidents()]),
      this.#section(texts.recording, [
        this.#buttons([
          [texts.record, () => host.record(true)],
          [texts.stop, () => host.record(false)],
        ]),
        recording,
      ]),
      this.#section(
        texts.requirements,
        requirementRows(host.requirements(), texts.apply, (sets) => host.require(sets)),
      ),
      this.#section(texts.events, [this.#buttons([[texts.clear, () => host.log.clear()]]), faults, events]),
    );
    this.#update();
  }

  #update(): void {
    for (const refresh of this.#refresh) refresh();
  }

  #section(title: string, content: readonly Node[], open = false): HTMLElement {
    return element("details", { class: "panel-section", open }, [element("summary", {}, title), ...content]);
  }

  #incidents(): HTMLElement {
    const { texts, host } = this;
    return this.#buttons([
      [texts.incidentBusy, () => host.plan({ request: 1, kind: "host-error", error: 5102 })],
      [texts.incidentInternal, () => host.plan({ request: 1, kind: "host-error", error: 5001 })],
      [texts.incidentGeneral, () => host.plan({ request: 1, kind: "action-error", code: "GeneralException" })],
    ]);
  }

  #buttons(named: readonly (readonly [label: string, act: () => void])[]): HTMLElement {
    const made = named.map(([label, act]) => {
      const button = element("button", { class: "panel-button" }, label);
      button.addEventListener("click", () => {
        act();
        this.#update();
      });
      return button;
    });
    return element("div", { class: "panel-buttons" }, made);
  }
}

function showFigures(list: HTMLElement, counts: Counts, locale: PageLocale): void {
  const names = Object.keys(countLabels) as (keyof Counts)[];
  list.replaceChildren(
    ...names.flatMap((name) => [
      element("dt", { title: name }, countLabels[name][locale]),
      element("dd", {}, counts[name].toLocaleString()),
    ]),
  );
}

/** Texts are only set when they change, so that a selection in them survives. */
function showText(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
