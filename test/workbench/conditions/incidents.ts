import { type BatchAction, actionType } from "../protocol/batch";
import { type Incident } from "./incident";

/** The incidents to come, and those of the request that is being answered. */
export class Incidents {
  #planned: Incident[] = [];
  #current: Incident[] = [];
  #reached = -1;

  plan(incident: Incident): void {
    this.#planned.push(incident);
  }

  /** A request begins: takes the incidents that are its own. */
  nextRequest(): void {
    const nearer = this.#planned.map((incident) => ({ ...incident, request: incident.request - 1 }));
    this.#current = nearer.filter(({ request }) => request <= 0);
    this.#planned = nearer.filter(({ request }) => request > 0);
    this.#reached = -1;
  }

  /** The number with which the host refuses this request, if it does. */
  hostError(): number | undefined {
    return this.#current.find((incident) => incident.kind === "host-error")?.error;
  }

  /** What happens before the next action. */
  beforeAction(action: BatchAction): readonly Incident[] {
    if (isAddInsOwn(action)) this.#reached++;
    const isDue = (incident: Incident) => (incident.action ?? -1) <= this.#reached;
    const due = this.#current.filter(isDue);
    this.#current = this.#current.filter((incident) => !isDue(incident));
    return due;
  }
}

/** Whether an add-in wrote the action, and not the client for itself. */
const isAddInsOwn = ({ ActionType, Name }: BatchAction): boolean =>
  ActionType !== actionType.instantiate && !Name.startsWith("_");
