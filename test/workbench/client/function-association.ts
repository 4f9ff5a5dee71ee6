/**
 * `CustomFunctions.associate` as the loader, office.js, brings it: Node runs the Excel part of the client alone. Ids are
 * kept in capitals, and the part that calls the functions is told when one is added.
 */
export class FunctionAssociation {
  readonly mappings: Record<string, unknown> = {};
  readonly #listeners: (() => void)[] = [];

  associate(id: string | Readonly<Record<string, unknown>>, fn?: unknown): void {
    const added = typeof id === "string" ? { [id]: fn } : id;
    for (const [name, code] of Object.entries(added)) this.mappings[name.toUpperCase()] = code;
    for (const listener of this.#listeners) listener();
  }

  onchange(listener: () => void): void {
    this.#listeners.push(listener);
  }
}
