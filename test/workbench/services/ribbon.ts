/** A tab that an add-in has on the ribbon: from its manifest, or made while it runs (contextual). */
export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly contextual: boolean;
  readonly visible: boolean;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

interface ControlBase {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  readonly icons: readonly RibbonIcon[];
  readonly enabled: boolean;
}

export interface RibbonButton extends ControlBase {
  readonly type: "button";
  readonly action: RibbonAction;
}

export interface RibbonMenu extends ControlBase {
  readonly type: "menu";
  readonly items: readonly RibbonButton[];
}

export interface RibbonIcon {
  readonly size: number;
  readonly url: string;
}

/** What a click does: call a function of the add-in, or open its pane on a page. */
export type RibbonAction =
  { readonly type: "function"; readonly name: string } | { readonly type: "pane"; readonly url?: string };
