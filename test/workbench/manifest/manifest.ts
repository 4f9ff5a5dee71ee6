import { type RibbonButton, type RibbonTab } from "../services/ribbon";

/** What a host takes from an add-in's manifest, in the language of the host. */
export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly icon?: string;
  /** The page of the pane, which in a shared runtime is also where commands and functions run. */
  readonly paneUrl: string;
  /** Whether pane, commands and functions share one page that lives as long as the workbook is open. */
  readonly sharedRuntime: boolean;
  readonly tabs: readonly RibbonTab[];
  /** What the add-in puts into the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
  readonly shortcutsUrl?: string;
  /** Texts of the shortcuts in the language of the host, when it is not the manifest's own. */
  readonly shortcutTextsUrl?: string;
  readonly customFunctions?: { readonly namespace: string; readonly metadataUrl: string };
}
