import { type RibbonButton, type RibbonControl, type RibbonTab } from "./ribbon";

/** Whether the add-in's pane is shown, or the add-in runs on without one. */
export type RuntimeState = "Visible" | "Background";

/** The keys of an action ("Ctrl+Shift+K"); null when the user or the add-in took them away. */
export type Shortcuts = Readonly<Record<string, string | null>>;

/**
 * What surrounds the grid of one add-in: its pane, its tabs on the ribbon, its entries in the menu of a cell and its
 * keyboard shortcuts. The services of
 * the client change it; a page listens and draws it; in Node nobody looks.
 */
export class Shell {
  #state: RuntimeState = "Background";
  #tabs: readonly RibbonTab[];
  #shortcuts: Shortcuts;
  readonly cellMenu: readonly RibbonButton[];
  readonly #listeners = new Set<() => void>();
  readonly #pressListeners = new Set<(button: RibbonButton) => void>();

  constructor({
    tabs = [],
    cellMenu = [],
    shortcuts = {},
  }: {
    tabs?: readonly RibbonTab[];
    cellMenu?: readonly RibbonButton[];
    shortcuts?: Shortcuts;
  } = {}) {
    this.#tabs = tabs;
    this.cellMenu = cellMenu;
    this.#shortcuts = shortcuts;
  }

  get runtimeState(): RuntimeState {
    return this.#state;
  }

  /** Shows or hides the pane; the add-in's page lives on. Whoever tells the client so listens to `onChange`. */
  setRuntimeState(state: RuntimeState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#changed();
  }

  get tabs(): readonly RibbonTab[] {
    return this.#tabs;
  }

  /** Replaces the tabs of the manifest, e.g. in another language. */
  setTabs(tabs: readonly RibbonTab[]): void {
    this.#tabs = tabs;
    this.#changed();
  }

  /** Adds contextual tabs behind those there are. */
  addTabs(tabs: readonly RibbonTab[]): void {
    this.setTabs([...this.#tabs, ...tabs]);
  }

  /** Shows or hides a tab; false when there is none with this id. */
  setTabVisible(id: string, visible: boolean): boolean {
    if (!this.#tabs.some((tab) => tab.id === id)) return false;
    this.setTabs(this.#tabs.map((tab) => (tab.id === id ? { ...tab, visible } : tab)));
    return true;
  }

  /** Enables or disables a button, a menu or an item of one; false when there is none with this id. */
  setEnabled(id: string, enabled: boolean): boolean {
    if (!this.control(id)) return false;
    const change = <Control extends RibbonControl>(control: Control): Control => {
      const own = control.id === id ? { ...control, enabled } : control;
      return own.type === "menu" ? { ...own, items: own.items.map(change) } : own;
    };
    this.setTabs(
      this.#tabs.map((tab) => ({
        ...tab,
        groups: tab.groups.map((group) => ({ ...group, controls: group.controls.map(change) })),
      })),
    );
    return true;
  }

  control(id: string): RibbonControl | undefined {
    const controls = this.#tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls));
    return controls.flatMap((one) => (one.type === "menu" ? [one, ...one.items] : [one])).find((one) => one.id === id);
  }

  /** The person presses a button of the ribbon or chooses an entry of a cell's menu; false when it is not there to press. */
  press(id: string): boolean {
    const control = this.control(id) ?? this.cellMenu.find((button) => button.id === id);
    if (control?.type !== "button" || !control.enabled) return false;
    for (const listener of this.#pressListeners) listener(control);
    return true;
  }

  onPress(listener: (button: RibbonButton) => void): void {
    this.#pressListeners.add(listener);
  }

  get shortcuts(): Shortcuts {
    return this.#shortcuts;
  }

  setShortcuts(shortcuts: Shortcuts): void {
    this.#shortcuts = shortcuts;
    this.#changed();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
