import { faultAt, type ManifestFault } from "./manifest-fault";
import { extensions, type ParsedManifest, resourcesOf } from "./manifest-source";

const longestId = 125;
/** More than these are pushed out of sight on a narrow ribbon. */
const mostControls = 6;

/** The shared page, the ribbon and what its buttons call. */
export function checkCommands(manifest: ParsedManifest): readonly ManifestFault[] {
  return [...checkControls(manifest), ...checkRuntime(manifest), ...checkFunctions(manifest)];
}

function checkControls(manifest: ParsedManifest): readonly ManifestFault[] {
  const { ribbon } = extensions(manifest);
  const faults: ManifestFault[] = [];
  for (const tab of ribbon?.all("CustomTab").slice(1) ?? [])
    faults.push(faultAt(tab, "extra-tab", "An add-in has one tab of its own. Put its groups into the first."));
  const groups = manifest.nodes.filter(({ name }) => name === "Group");
  for (const group of groups.filter((one) => one.all("Control").length > mostControls))
    faults.push(
      faultAt(group, "long-group", `The group has more than ${mostControls} controls. Make two of it, or a menu.`),
    );
  const ids = new Set<string>();
  for (const node of manifest.nodes.filter(({ name }) => ["CustomTab", "Group", "Control", "Item"].includes(name))) {
    const id = node.attribute("id") ?? "";
    if (id === "" || id.length > longestId || ids.has(id))
      faults.push(
        faultAt(
          node,
          "control-id",
          `The id "${id}" is missing, taken, or longer than ${longestId} characters. Choose another.`,
        ),
      );
    ids.add(id);
  }
  return faults;
}

function checkRuntime(manifest: ParsedManifest): readonly ManifestFault[] {
  const { runtime, functions, desktop } = extensions(manifest);
  const faults: ManifestFault[] = [];
  const id = runtime?.attribute("resid");
  if (runtime && runtime.attribute("lifetime") !== "long")
    faults.push(faultAt(runtime, "lifetime", `The shared page would end with the pane. Write lifetime="long".`));
  const actions = manifest.nodes.filter((node) => node.attribute("xsi:type") === "ShowTaskpane");
  const pages = [
    functions?.child("Page", "SourceLocation"),
    desktop?.child("FunctionFile"),
    ...actions.map((one) => one.child("SourceLocation")),
  ];
  for (const page of pages)
    if (page && page.attribute("resid") !== id)
      faults.push(
        faultAt(
          page,
          "runtime-page",
          `Pane, functions and commands share one page, ${id ?? "the Runtime's"}. Name the same here.`,
        ),
      );
  for (const action of actions) {
    const pane = action.child("TaskpaneId");
    if (pane)
      faults.push(
        faultAt(pane, "taskpane-id", "A shared page has one pane and no need of a TaskpaneId. Take it away."),
      );
  }
  return faults;
}

function checkFunctions(manifest: ParsedManifest): readonly ManifestFault[] {
  const { desktop, functions } = extensions(manifest);
  const faults: ManifestFault[] = [];
  const namespace = functions?.child("Namespace");
  const text = resourcesOf(manifest).find((one) => one.attribute("id") === namespace?.attribute("resid"));
  if (text && (!/^[A-Za-z][A-Za-z0-9.]*$/.test(text.attribute("DefaultValue") ?? "") || text.child("Override")))
    faults.push(
      faultAt(
        text,
        "namespace",
        "The namespace of the functions is letters, digits and periods, the same in every language. Correct it.",
      ),
    );
  const names = manifest.nodes.filter(({ name }) => name === "FunctionName");
  if (desktop && names.length > 0 && !desktop.child("FunctionFile"))
    faults.push(
      faultAt(
        desktop,
        "function-file",
        "Buttons call functions, but no page is named where they are. Add FunctionFile.",
      ),
    );
  for (const name of names)
    if (!manifest.commands.includes(name.text))
      faults.push(
        faultAt(
          name,
          "function-name",
          `No function is associated with "${name.text}". Correct the name or add it to addin/commands.`,
        ),
      );
  return faults;
}
