import { type Conditions } from "../../conditions/conditions";
import { type Incident } from "../../conditions/incident";
import { HostControl } from "../../control/host-control";
import { type Counts } from "../../counters/counters";
import { RequirementMatrix } from "../../protocol/requirement-matrix";
import { type AddinSession } from "../addin-session";
import { type EventLog } from "../event-log";

/** The hosts of the page as the host panel sees them: it reads the first add-in's and sets all of them. */
export class PanelHost {
  constructor(
    readonly sessions: () => readonly AddinSession[],
    readonly log: EventLog,
  ) {}

  get #controls(): readonly HostControl[] {
    return this.sessions().map(({ host }) => new HostControl(() => host));
  }

  get #first(): HostControl {
    return this.#controls[0]!;
  }

  counts(): Counts {
    return this.#first.counts();
  }

  resetCounts(): void {
    for (const control of this.#controls) control.resetCounts();
  }

  conditions(): Conditions {
    return this.#first.conditions();
  }

  change(changes: Partial<Conditions>): void {
    for (const control of this.#controls) control.change(changes);
  }

  plan(incident: Incident): void {
    for (const control of this.#controls) control.plan(incident);
  }

  record(isOn: boolean): void {
    for (const control of this.#controls) control.record(isOn);
  }

  recording(): string {
    return this.#controls
      .map((control) => control.recording())
      .filter(Boolean)
      .join("\n\n");
  }

  faults(): string[] {
    return this.#controls.flatMap((control) => control.faults());
  }

  requirements(): Readonly<Record<string, string>> {
    return this.sessions()[0]!.host.requirements.toJSON();
  }

  /** Declares other requirement sets. The client reads them at its start, so the add-ins' pages are loaded again. */
  require(sets: Readonly<Record<string, string>>): void {
    for (const session of this.sessions()) {
      session.host.requirements = new RequirementMatrix(sets);
      session.load();
    }
  }
}
