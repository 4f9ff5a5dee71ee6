const most = 200;

/** What happened in the page, newest last, for the host panel. */
export class EventLog {
  #lines: string[] = [];
  readonly #listeners = new Set<() => void>();

  add(line: string): void {
    const time = new Date().toTimeString().slice(0, 8);
    this.#lines = [...this.#lines, `${time} ${line}`].slice(-most);
    this.#tell();
  }

  clear(): void {
    this.#lines = [];
    this.#tell();
  }

  get text(): string {
    return this.#lines.join("\n");
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
