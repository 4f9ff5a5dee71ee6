import { type WacTransport } from "./wac-transport";

/** Excel gives a ribbon command five minutes; a person at a workbench wants to know sooner that it hangs. */
const patience = 10_000;

const invoked = "appCommandInvoked";

export interface RunningCommand {
  readonly id: string;
  readonly name: string;
  readonly startedAt: number;
  /** The command has not called `event.completed()` within the time. */
  readonly late: boolean;
}

/** The ribbon's function commands: starts them in the add-in's page and waits for `event.completed()`. */
export class Commands {
  readonly #running = new Map<string, RunningCommand>();
  readonly #listeners = new Set<() => void>();
  #pending: (readonly [id: string, name: string, event: string])[] = [];
  #count = 0;

  constructor(
    readonly transport: WacTransport,
    readonly log: (line: string) => void,
  ) {}

  get running(): readonly RunningCommand[] {
    return [...this.#running.values()];
  }

  /** Calls the function that the add-in associated with `name`, for the button `control`. */
  start(name: string, control: string): void {
    const id = String((this.#count += 1));
    const event = JSON.stringify({ source: { id: control } });
    this.#running.set(id, { id, name, startedAt: Date.now(), late: false });
    if (this.transport.listens(invoked)) this.transport.fire(invoked, [id, name, event]);
    else this.#pending.push([id, name, event]);
    setTimeout(() => this.#late(id), patience);
    this.#changed();
  }

  /** The add-in's page can be called from now on: what was pressed before comes now. */
  ready(): void {
    const pending = this.#pending;
    this.#pending = [];
    setTimeout(() => {
      for (const call of pending) this.transport.fire(invoked, call);
    });
  }

  /** The add-in says that a command is done: 0, or the number of an error. */
  completed(id: string, status: number): void {
    const command = this.#running.get(id);
    if (!command) return;
    this.#running.delete(id);
    const took = Date.now() - command.startedAt;
    this.log(status === 0 ? `${command.name}: ${took} ms` : `${command.name}: error ${status}`);
    this.#changed();
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #late(id: string): void {
    const command = this.#running.get(id);
    if (!command) return;
    this.#running.set(id, { ...command, late: true });
    this.log(`${command.name}: not completed`);
    this.#changed();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
