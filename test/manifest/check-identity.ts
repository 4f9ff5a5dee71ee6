import { type XmlNode } from "../workbench/manifest/xml-node";
import { faultAt, type ManifestFault } from "./manifest-fault";
import { type ParsedManifest } from "./manifest-source";

/** Id, version, hosts, rights and what the add-in requires. */
export function checkIdentity({ app, nodes }: ParsedManifest): readonly ManifestFault[] {
  const faults: ManifestFault[] = [];
  const id = app.child("Id");
  if (id && !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id.text))
    faults.push(faultAt(id, "id", `The id "${id.text}" is no GUID. Make one, once, and never use another add-in's.`));
  const version = app.child("Version");
  if (version && !/^\d{1,5}(?:\.\d{1,5}){3}$/.test(version.text))
    faults.push(
      faultAt(
        version,
        "version",
        `The version "${version.text}" has not four numbers, as Excel on the web wants. Write 1.0.0.0.`,
      ),
    );
  for (const host of nodes.filter(({ name }) => name === "Host")) {
    const named = host.attribute("Name") ?? host.attribute("xsi:type");
    if (named !== "Workbook")
      faults.push(faultAt(host, "host", `The host is "${named ?? "none"}". Excel is called Workbook.`));
  }
  const permissions = app.child("Permissions");
  if (permissions && permissions.text !== "ReadWriteDocument")
    faults.push(
      faultAt(
        permissions,
        "permissions",
        `The rights are "${permissions.text}". Marks are written into cells: ReadWriteDocument.`,
      ),
    );
  return [...faults, ...requirements(app), ...domains(nodes)];
}

/** The sets that the add-in may require, with the second number of the highest version. */
const floor: Readonly<Record<string, number>> = { SharedRuntime: 1, ExcelApi: 9 };

const domains = (nodes: ParsedManifest["nodes"]): readonly ManifestFault[] =>
  nodes
    .filter(({ name, text }) => name === "AppDomain" && !/^https:\/\/[\w.-]+(?::\d+)?$/.test(text))
    .map((node) =>
      faultAt(
        node,
        "app-domain",
        `"${node.text}" is no domain. Write https:// and the host, without path, slash or asterisk.`,
      ),
    );

function requirements(app: XmlNode): readonly ManifestFault[] {
  const sets = app.child("Requirements", "Sets")?.all("Set") ?? [];
  const faults = sets.flatMap((set) => {
    const name = set.attribute("Name") ?? "";
    const version = set.attribute("MinVersion") ?? "1.1";
    if (Number(version.split(".")[1]) <= (floor[name] ?? -1)) return [];
    const text = `An Excel without ${name} ${version} would not show the add-in at all. Ask for it where it is used (isSetSupported).`;
    return [faultAt(set, "requirement-set", text)];
  });
  if (!sets.some((set) => set.attribute("Name") === "SharedRuntime")) {
    const text = "SharedRuntime 1.1 is not required, and without it the ribbon could not reach the pane. Add it.";
    faults.push(faultAt(app.child("Requirements") ?? app, "shared-runtime-set", text));
  }
  const hidden = app.child("VersionOverrides", "Requirements");
  if (hidden) {
    const text =
      "Where these are not met the add-in would be there without its ribbon, and say nothing. Require them above.";
    faults.push(faultAt(hidden, "overrides-requirements", text));
  }
  return faults;
}
