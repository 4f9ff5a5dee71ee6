import { type ProtectionOptions, type SheetProtection, type StructureProtection } from "../../book/protection";
import { type Attributes, element, onlyTrue } from "../xml/element";
import { type XmlNode, attribute, flag } from "../xml/xml-node";

/** What files forbid by saying "1", with what Excel's API allows. */
const forbidden = {
  autoFilter: "allowAutoFilter",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  objects: "allowEditObjects",
  scenarios: "allowEditScenarios",
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertHyperlinks: "allowInsertHyperlinks",
  insertRows: "allowInsertRows",
  pivotTables: "allowPivotTables",
  sort: "allowSort",
} as const satisfies Readonly<Record<string, keyof ProtectionOptions>>;

/** These two are allowed when nothing is said, all else is forbidden. */
const allowedUnsaid: ReadonlySet<string> = new Set(["objects", "scenarios"]);

/** A password's fingerprints; the password itself is in no file, so they stand in for it. */
const fingerprints = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"] as const;
const structureFingerprints = fingerprints.map((name) => `workbook${name[0]!.toUpperCase()}${name.slice(1)}`);
const fingerprintMark = "fingerprint:";

export function readSheetProtection(node: XmlNode | undefined): SheetProtection | undefined {
  if (!node || !flag(node, "sheet")) return undefined;
  const allowed = Object.entries(forbidden).map(([name, option]) => [
    option,
    !flag(node, name, !allowedUnsaid.has(name)),
  ]);
  const selectionMode = flag(node, "selectUnlockedCells")
    ? "None"
    : flag(node, "selectLockedCells")
      ? "Unlocked"
      : "Normal";
  const options = {
    ...(Object.fromEntries(allowed) as Omit<ProtectionOptions, "selectionMode">),
    selectionMode,
  } as const;
  return { options, ...readPassword(node, fingerprints) };
}

export function sheetProtectionXml(protection: SheetProtection | null | undefined): string {
  if (!protection) return "";
  const { options, password } = protection;
  const said = Object.entries(forbidden).map(([name, option]) => {
    const isForbidden = !options[option];
    return [name, isForbidden === !allowedUnsaid.has(name) ? undefined : isForbidden];
  });
  return element("sheetProtection", {
    ...passwordAttributes(password, fingerprints),
    sheet: true,
    ...(Object.fromEntries(said) as Attributes),
    selectLockedCells: onlyTrue(options.selectionMode !== "Normal"),
    selectUnlockedCells: onlyTrue(options.selectionMode === "None"),
  });
}

export function readStructureProtection(node: XmlNode | undefined): StructureProtection | undefined {
  return node && flag(node, "lockStructure") ? readPassword(node, structureFingerprints) : undefined;
}

export const structureProtectionXml = (protection: StructureProtection | null | undefined): string =>
  protection
    ? element("workbookProtection", {
        ...passwordAttributes(protection.password, structureFingerprints),
        lockStructure: true,
      })
    : "";

function readPassword(node: XmlNode, names: readonly string[]): { password?: string } {
  const found = Object.fromEntries(
    names.flatMap((name) => {
      const value = attribute(node, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return Object.keys(found).length === 0 ? {} : { password: fingerprintMark + JSON.stringify(found) };
}

function passwordAttributes(password: string | undefined, [plainName = ""]: readonly string[]): Attributes {
  if (!password) return {};
  if (!password.startsWith(fingerprintMark)) return { [plainName]: fingerprint(password) };
  return JSON.parse(password.slice(fingerprintMark.length)) as Attributes;
}

/** The sixteen bits that Excel keeps of a password in the older way (ISO/IEC 29500-4, 14.7.1). */
function fingerprint(password: string): string {
  let bits = 0;
  for (let at = password.length - 1; at >= 0; at -= 1) {
    bits ^= password.charCodeAt(at) & 0xff;
    bits = ((bits >> 14) & 1) | ((bits << 1) & 0x7fff);
  }
  return (bits ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}
