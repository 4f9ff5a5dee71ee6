import {
  type RibbonAction,
  type RibbonButton,
  type RibbonControl,
  type RibbonGroup,
  type RibbonIcon,
  type RibbonTab,
} from "../services/ribbon";
import { type Resources } from "./resources";
import { type XmlNode } from "./xml-node";

/** The tabs of an add-in: its own, and those of Excel to which it adds groups, which have no label here. */
export function readTabs(point: XmlNode, resources: Resources): RibbonTab[] {
  return point.children
    .filter(({ name }) => name === "CustomTab" || name === "OfficeTab")
    .map((tab) => ({
      id: tab.attribute("id") ?? "",
      label: labelOf(tab, resources),
      contextual: false,
      visible: true,
      groups: tab.all("Group").map((group) => readGroup(group, resources)),
    }));
}

/** What an add-in adds to the menu of a cell; a menu's items stand in it themselves. */
export function readCellMenu(point: XmlNode, resources: Resources): RibbonButton[] {
  return point
    .all("OfficeMenu")
    .filter((menu) => menu.attribute("id") === "ContextMenuCell")
    .flatMap((menu) => menu.all("Control").map((control) => readControl(control, resources)))
    .flatMap((control) => (control.type === "menu" ? control.items : [control]));
}

function readGroup(group: XmlNode, resources: Resources): RibbonGroup {
  return {
    id: group.attribute("id") ?? "",
    label: labelOf(group, resources),
    controls: group.all("Control").map((control) => readControl(control, resources)),
  };
}

function readControl(control: XmlNode, resources: Resources): RibbonControl {
  const items = control.child("Items");
  if (!items) return readButton(control, resources);
  return {
    ...base(control, resources),
    type: "menu",
    items: items.all("Item").map((item) => readButton(item, resources)),
  };
}

const readButton = (control: XmlNode, resources: Resources): RibbonButton => ({
  ...base(control, resources),
  type: "button",
  action: readAction(control.child("Action"), resources),
});

function base(control: XmlNode, resources: Resources): Omit<RibbonButton, "type" | "action"> {
  const tip = control.child("Supertip");
  return {
    id: control.attribute("id") ?? "",
    label: labelOf(control, resources),
    tip: {
      title: resources.text(tip?.child("Title")?.attribute("resid")),
      description: resources.text(tip?.child("Description")?.attribute("resid")),
    },
    icons: (control.child("Icon")?.all("Image") ?? []).flatMap((image): RibbonIcon[] => {
      const url = resources.image(image.attribute("resid"));
      return url === undefined ? [] : [{ size: Number(image.attribute("size")), url }];
    }),
    enabled: control.child("Enabled")?.text.toLowerCase() !== "false",
  };
}

function readAction(action: XmlNode | undefined, resources: Resources): RibbonAction {
  if (action?.attribute("xsi:type") === "ExecuteFunction")
    return { type: "function", name: action.child("FunctionName")?.text ?? "" };
  const url = resources.url(action?.child("SourceLocation")?.attribute("resid"));
  return { type: "pane", ...(url === undefined ? {} : { url }) };
}

const labelOf = (node: XmlNode, resources: Resources) => resources.text(node.child("Label")?.attribute("resid"));
