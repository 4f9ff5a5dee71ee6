import { type RibbonAction, type RibbonButton, type RibbonControl, type RibbonIcon, type RibbonTab } from "./ribbon";

interface TabsJson {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly functionName?: string }[];
  readonly tabs: readonly TabJson[];
}

interface TabJson {
  readonly id: string;
  readonly label: string;
  readonly visible?: boolean;
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly controls: readonly ControlJson[];
  }[];
}

interface ControlJson {
  readonly type?: "Button" | "Menu";
  readonly id: string;
  readonly label: string;
  readonly actionId?: string;
  readonly enabled?: boolean;
  readonly icon?: readonly { readonly size: number; readonly sourceLocation: string }[];
  readonly superTip?: { readonly title: string; readonly description: string };
  readonly items?: readonly ControlJson[];
}

/** The tabs of `Office.ribbon.requestCreateControls`; undefined when the text is no definition of any. */
export function readContextualTabs(json: unknown): readonly RibbonTab[] | undefined {
  const definition = parsed(json);
  if (!definition) return undefined;
  const actions = new Map(definition.actions.map(({ id, functionName = "" }) => [id, functionName]));
  const isSound = definition.tabs.every(({ groups }) =>
    groups.every(({ controls }) => controls.every((control) => hasAction(control, actions))),
  );
  return isSound ? definition.tabs.map((tab) => readTab(tab, actions)) : undefined;
}

function parsed(json: unknown): TabsJson | undefined {
  try {
    const definition = JSON.parse(String(json)) as Partial<TabsJson> | null;
    return definition?.actions && definition.tabs ? (definition as TabsJson) : undefined;
  } catch {
    return undefined;
  }
}

type Actions = ReadonlyMap<string, string>;

const hasAction = ({ actionId, items }: ControlJson, actions: Actions): boolean =>
  items ? items.every((item) => hasAction(item, actions)) : actionId !== undefined && actions.has(actionId);

const readTab = ({ id, label, visible = true, groups }: TabJson, actions: Actions): RibbonTab => ({
  id,
  label,
  visible,
  contextual: true,
  groups: groups.map((group) => ({
    id: group.id,
    label: group.label,
    controls: group.controls.map((control) => readControl(control, actions)),
  })),
});

function readControl(control: ControlJson, actions: Actions): RibbonControl {
  const { id, label, enabled = true, superTip = { title: label, description: "" }, items } = control;
  const icons: readonly RibbonIcon[] = (control.icon ?? []).map(({ size, sourceLocation: url }) => ({ size, url }));
  const shared = { id, label, enabled, tip: superTip, icons };
  if (items) return { ...shared, type: "menu", items: items.map((item) => readControl(item, actions) as RibbonButton) };
  const action: RibbonAction = { type: "function", name: actions.get(control.actionId ?? "") ?? "" };
  return { ...shared, type: "button", action };
}
