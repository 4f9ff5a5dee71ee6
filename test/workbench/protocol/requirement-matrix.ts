import { type RequirementSet } from "../client/client-table";

/** The requirement sets that a host declares, e.g. ExcelApi up to 1.15. Names match without regard to case. */
export class RequirementMatrix {
  readonly #versions: ReadonlyMap<string, string>;

  constructor(sets: Readonly<Record<string, string>>) {
    this.#versions = new Map(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version]));
  }

  /** All that the installed client knows. */
  static newest(changes: Readonly<Record<string, string>> = {}): RequirementMatrix {
    return new RequirementMatrix({ ...newestSets, ...changes });
  }

  has({ set, version }: RequirementSet): boolean {
    const declared = this.#versions.get(set.toLowerCase());
    return declared !== undefined && compareVersions(declared, version) >= 0;
  }

  /** As the client reads it at its start. Versions are texts: 1.10 as a number would be 1.1. */
  toJSON(): Record<string, string> {
    return Object.fromEntries(this.#versions);
  }
}

export const newestSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.4",
  RibbonApi: "1.2",
  DynamicRibbon: "1.2",
  KeyboardShortcuts: "1.1",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  AddinCommands: "1.1",
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  Settings: "1.1",
  CompressedFile: "1.1",
  DocumentEvents: "1.1",
  File: "1.1",
  OfficeSharedApi: "1.1",
};

function compareVersions(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}
