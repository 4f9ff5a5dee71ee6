import { ownManifest } from "./addin-files";
import { lintManifest } from "./lint-manifest";
import { type CheckName, checkNames } from "./manifest-fault";
import { type ManifestSource } from "./manifest-source";

const own = ownManifest();

/** The manifest with a stretch of its text replaced, which has to be there. */
function edited(from: string | RegExp, to: string): ManifestSource {
  const xml = own.xml.replace(from, to);
  if (xml === own.xml) throw new Error(`Not in the manifest: ${String(from)}`);
  return { ...own, xml };
}

/** The manifest with one of its files replaced by a text. */
function withFile(path: string, edit: (text: string) => string, source = own): ManifestSource {
  const text = Buffer.from(source.file(path) ?? "").toString("utf8");
  const changed = edit(text);
  if (changed === text) throw new Error(`Nothing to edit in ${path}`);
  return { ...source, file: (asked) => (asked === path ? Buffer.from(changed) : source.file(asked)) };
}

/** The manifest with its first element of that form moved behind a stretch of its text. */
function moved(element: RegExp, after: string): ManifestSource {
  const found = element.exec(own.xml)?.[0] ?? "";
  return { ...own, xml: own.xml.replace(found, "").replace(after, after + found) };
}

/** A group with as many copies of our first button. */
function groupOf(id: string, count: number): string {
  const group = /<Group [^]*?<\/Group>/.exec(own.xml)?.[0] ?? "";
  const button = /<Control [^]*?<\/Control>/.exec(group)?.[0] ?? "";
  const copies = Array.from({ length: count }, (_, place) => button.replace(/id="[^"]*"/, `id="${id}.${place}"`));
  return group.replace(/id="[^"]*"/, `id="${id}"`).replace(/<Control [^]*<\/Control>/, copies.join(""));
}

const keys = (value: string) => withFile("shortcuts.json", (text) => text.replace("Ctrl+Alt+Shift+C", value));
/** Keys that are fine in the manifest's own language, and given in the other. */
const keysElsewhere = (value: string) => {
  const named = withFile("shortcuts.json", (text) =>
    text
      .replace("Ctrl+Alt+Shift+C", "$" + "{resource.key}")
      .replace('"default": {', '"default": { "key": { "value": "Ctrl+Alt+Shift+C" },'),
  );
  return withFile("shortcuts.en-US.json", (text) => text.replace("{", `{ "key": { "value": "${value}" },`), named);
};

const long = (length: number) => "长".repeat(length);

/** For each check a mistake that it alone finds. */
const mistakes: Readonly<Record<CheckName, readonly ManifestSource[]>> = {
  xml: [
    edited("</DisplayName>", ""),
    edited("</OfficeApp>", "</Office>"),
    edited('DefaultValue="公示"', 'DefaultValue="<公示"'),
    edited("<Id>", "&<Id>"),
    edited("</OfficeApp>", ""),
    { ...own, xml: "" },
  ],
  element: [
    edited("<Hosts>", "<Tokens /><Hosts>"),
    edited('xsi:type="ContextMenu"', 'xsi:type="RightClick"'),
    edited('<Label resid="Tab.Label" />', '<Label resid="Tab.Label" /><Label resid="Tab.Label" />'),
  ],
  order: [
    moved(/ *<Permissions>.*\n/, "</Version>\n"),
    moved(/ *<Label resid="Tab.Label" \/>\n/, '<CustomTab id="Gongshi.Tab">\n'),
    moved(/ *<FunctionFile .*\n/, "<DesktopFormFactor>\n"),
  ],
  "missing-element": [
    edited(/ *<SupportUrl .*\n/, ""),
    edited(/ *<Title resid="Check.Label" \/>\n/, ""),
    {
      ...own,
      xml: own.xml
        .replace(/ *<Title resid="Start.Title" \/>\n/, "")
        .replace(/ *<bt:String id="Start.Title"[^]*?<\/bt:String>\n/, ""),
    },
  ],
  id: [edited(/<Id>.*<\/Id>/, "<Id>gongshi</Id>")],
  version: [edited(/<Version>.*<\/Version>/, "<Version>1.0.0</Version>")],
  "locale-code": [
    edited("<DefaultLocale>zh-CN", "<DefaultLocale>zh"),
    edited("zh-CN</DefaultLocale>", "en-US</DefaultLocale>"),
  ],
  "override-of-default": [
    edited(
      '<Override Locale="en-US" Value="Gongshi" />',
      '<Override Locale="en-US" Value="Gongshi" /><Override Locale="zh-CN" Value="公示" />',
    ),
  ],
  "missing-override": [edited(/ *<Override Locale="en-US" Value="Gongshi" \/>\n/, "")],
  "empty-text": [edited('DefaultValue="信用公示"', 'DefaultValue=" "')],
  "text-length": [
    edited('DefaultValue="信用公示"', `DefaultValue="${long(126)}"`),
    edited(/DefaultValue="去掉核验[^"]*"/, `DefaultValue="${long(251)}"`),
  ],
  https: [
    edited('"https://localhost:3000/icons/waive-80.png"', '"http://localhost:3000/icons/waive-80.png"'),
    edited('/help.html" />', `/help.html?${"a".repeat(2048)}" />`),
  ],
  "foreign-origin": [
    edited('<SupportUrl DefaultValue="https://localhost:3000/', '<SupportUrl DefaultValue="https://example.com/'),
  ],
  "missing-file": [
    edited('DefaultValue="https://localhost:3000/functions.js"', 'DefaultValue="https://localhost:3000/function.js"'),
  ],
  "app-domain": ["localhost:3000", "https://*.example.com", "https://example.com/"].map((domain) =>
    edited("  <Hosts>", `<AppDomains><AppDomain>${domain}</AppDomain></AppDomains><Hosts>`),
  ),
  host: [edited('Name="Workbook"', 'Name="Excel"')],
  permissions: [edited("ReadWriteDocument", "ReadDocument")],
  "requirement-set": [
    edited('MinVersion="1.9"', 'MinVersion="1.10"'),
    edited('<Set Name="ExcelApi"', '<Set Name="AddinCommands" MinVersion="1.1" /><Set Name="ExcelApi"'),
  ],
  "shared-runtime-set": [edited(/ *<Set Name="SharedRuntime".*\n/, "")],
  "overrides-requirements": [
    edited(
      /(<VersionOverrides [^>]*>)/,
      '$1<Requirements><Sets><Set Name="ExcelApi" MinVersion="1.9" /></Sets></Requirements>',
    ),
  ],
  "extra-tab": [
    edited(
      "</CustomTab>",
      `</CustomTab><CustomTab id="Two">${groupOf("Two.Group", 1)}<Label resid="Tab.Label" /></CustomTab>`,
    ),
  ],
  "long-group": [edited('<Label resid="Tab.Label" />', `${groupOf("Full", 7)}<Label resid="Tab.Label" />`)],
  "icon-size": [
    edited(/ *<bt:Image size="80" resid="Check.80" \/>\n/, ""),
    edited('<bt:Image size="20" resid="Check.20" />', '<bt:Image size="16" resid="Check.16" />'),
  ],
  "icon-picture": [
    edited('size="20" resid="Check.20"', 'size="20" resid="Check.24"'),
    edited("product-64.png", "product-32.png"),
    withFile("icons/help-48.png", () => "not a picture"),
  ],
  "dangling-resid": [edited('<Title resid="Check.Label" />', '<Title resid="Chek.Label" />')],
  "resource-kind": [edited('<Title resid="Check.Label" />', '<Title resid="Check.Tip" />')],
  "resource-id-length": [{ ...own, xml: own.xml.replaceAll('"Check.Label"', `"Check.${"L".repeat(27)}"`) }],
  "duplicate-resource": [edited(/( *<bt:Url id="Help.Url".*\n)/, "$1$1")],
  "same-address": [
    {
      ...own,
      xml: own.xml
        .replace('resid="Check.16"', 'resid="Copy.16"')
        .replace(
          "</bt:Images>",
          '<bt:Image id="Copy.16" DefaultValue="https://localhost:3000/icons/check-16.png" /></bt:Images>',
        ),
    },
  ],
  "unused-resource": [
    edited(
      "<bt:LongStrings>",
      '<bt:LongStrings><bt:String id="Old.Tip" DefaultValue="旧"><bt:Override Locale="en-US" Value="Old" /></bt:String>',
    ),
  ],
  "control-id": [
    edited('id="Gongshi.Next"', 'id="Gongshi.Previous"'),
    edited('id="Gongshi.Next"', `id="${"N".repeat(126)}"`),
  ],
  namespace: [
    edited('DefaultValue="GS"', 'DefaultValue="G S"'),
    edited('DefaultValue="GS" />', 'DefaultValue="GS"><bt:Override Locale="en-US" Value="GX" /></bt:String>'),
  ],
  "runtime-page": [
    edited('<Runtime resid="Pane.Url"', '<Runtime resid="Help.Url"'),
    edited('<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Help.Url"'),
    edited(/(<Page>\s*<SourceLocation resid=")Pane.Url/, "$1Help.Url"),
  ],
  lifetime: [edited('lifetime="long"', 'lifetime="short"'), edited(' lifetime="long"', "")],
  "taskpane-id": [
    edited('<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ShowTaskpane"><TaskpaneId>One</TaskpaneId>'),
  ],
  "function-file": [edited(/ *<FunctionFile .*\n/, "")],
  "function-name": [edited("<FunctionName>runCheck", "<FunctionName>check")],
  "shortcuts-file": [
    withFile("shortcuts.json", () => "{"),
    withFile("shortcuts.json", (text) => text.replace('"type": "ExecuteFunction"', '"type": "ShowTaskpane"')),
    withFile("shortcuts.en-US.json", () => "[]"),
  ],
  "shortcut-action": [
    withFile("shortcuts.json", (text) => text.replace('"action": "runCheck"', '"action": "check"')),
    withFile("shortcuts.json", (text) =>
      text.replace('"id": "runCheck"', '"id": "check"').replace('"action": "runCheck"', '"action": "check"'),
    ),
  ],
  "shortcut-keys": [
    ...["Shift+C", "C", "Ctrl+Alt+Shift+CC", "Ctrl+Ctrl+C", "Ctrl+Alt"].map(keys),
    keysElsewhere("Shift+C"),
  ],
  "shortcut-reserved": ["Ctrl+C", "Shift+Ctrl+N", "Command+W", "Alt+Shift+S"].map(keys),
  "shortcut-twice": [keys("Shift+Alt+Ctrl+n")],
  "shortcut-text": [
    withFile("shortcuts.en-US.json", (text) => text.replace('"nextFinding"', '"nextOne"')),
    withFile("shortcuts.json", (text) => text.replace(/"name": "[^"]*runCheck[^"]*"/, '"name": "Check"')),
  ],
};

test("Our manifest is in order.", () => {
  expect(lintManifest(own)).toEqual([]);
});

test("So is the one of another origin.", () => {
  const xml = own.xml.replaceAll("https://localhost:3000", "https://credit.example.gov.cn/gongshi");
  const file = (path: string) => own.file(path.replace(/^gongshi\//, ""));
  expect(lintManifest({ ...own, xml, file })).toEqual([]);
});

test("A fault says where it is and what to do.", () => {
  const source = edited('lifetime="long"', 'lifetime="short"');
  const line = source.xml.split("\n").findIndex((text) => text.includes("<Runtime ")) + 1;
  expect(lintManifest(source)).toEqual([
    { check: "lifetime", line, text: 'The shared page would end with the pane. Write lifetime="long".' },
  ]);
});

describe.each(checkNames)("The check %s", (check) => {
  test.each(mistakes[check].map((source, place) => [place + 1, source] as const))(
    "finds its mistake %i, and no other check takes offence.",
    (_, source) => {
      const faults = lintManifest(source);
      expect([...new Set(faults.map((fault) => fault.check))]).toEqual([check]);
    },
  );
});
