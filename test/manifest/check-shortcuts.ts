import { z } from "zod";
import { type CheckName, faultAt, type ManifestFault } from "./manifest-fault";
import { isReserved, isShortcut, sameKeys } from "./shortcut-rules";
import { type ParsedManifest } from "./manifest-source";

const texts = z.record(z.string(), z.strictObject({ value: z.string().min(1), comment: z.string().optional() }));

const shortcutsFile = z.strictObject({
  actions: z.array(z.strictObject({ id: z.string(), type: z.literal("ExecuteFunction"), name: z.string() })),
  shortcuts: z.array(
    z.strictObject({
      action: z.string(),
      key: z.strictObject({
        default: z.string(),
        windows: z.string().optional(),
        mac: z.string().optional(),
        web: z.string().optional(),
      }),
    }),
  ),
  resources: z.strictObject({ default: texts }),
});

type ShortcutsFile = z.infer<typeof shortcutsFile>;
type Texts = z.infer<typeof texts>;
type Finding = readonly [check: CheckName, text: string];

/** The file of keyboard shortcuts, with the texts of a second language beside it. */
export function checkShortcuts(manifest: ParsedManifest): readonly ManifestFault[] {
  const node = manifest.app.child("ExtendedOverrides");
  const [own, second] = ["Url", "ResourcesUrl"].map((name) => fileNamed(manifest, node?.attribute(name)));
  // That a file is missing is told where addresses are checked.
  if (!node || !own || !second) return [];
  return checkFiles(own, second, manifest.commands).map(([check, text]) => faultAt(node, check, text));
}

function checkFiles(own: Uint8Array, second: Uint8Array, commands: readonly string[]): readonly Finding[] {
  const file = shortcutsFile.safeParse(json(own));
  const local = texts.safeParse(json(second));
  const { path, message } = file.error?.issues[0] ?? local.error?.issues[0] ?? {};
  if (!file.success || !local.success)
    return [
      [
        "shortcuts-file",
        `The shortcuts or their texts are wrong at "${path?.join(".") ?? ""}": ${message ?? ""}. Correct the file.`,
      ],
    ];
  const { resources } = file.data;
  return [
    ...checkActions(file.data, commands),
    ...checkTokens(file.data, [resources.default, local.data]),
    ...checkKeys(file.data, resources.default),
    // Keys that both languages share were looked at.
    ...(sharesKeys(file.data) ? [] : checkKeys(file.data, local.data)),
  ];
}

function checkActions({ actions, shortcuts }: ShortcutsFile, commands: readonly string[]): Finding[] {
  const ids = actions.map(({ id }) => id);
  return [
    ...ids
      .filter((id) => !commands.includes(id))
      .map((id): Finding => ["shortcut-action", `No function is associated with the action ${id}. Correct its id.`]),
    ...shortcuts
      .filter(({ action }) => !ids.includes(action))
      .map(({ action }): Finding => [
        "shortcut-action",
        `The action ${action} of a shortcut is not among the actions. Add it.`,
      ]),
  ];
}

const token = /\$\{resource\.(\w+)\}/g;

/** Every text that is named has to be there in both languages, and every name of an action has to be such a text. */
function checkTokens({ actions, shortcuts }: ShortcutsFile, languages: readonly Texts[]): Finding[] {
  const named = new Set([...JSON.stringify([actions, shortcuts]).matchAll(token)].map(([, name = ""]) => name));
  const missing = [...named].filter((name) => languages.some((given) => !(name in given)));
  const fixed = actions.filter(({ name }) => name.replace(token, "") !== "");
  return [
    ...missing.map((name): Finding => [
      "shortcut-text",
      `The text ${name} is missing in one of the two languages. Add it.`,
    ]),
    ...fixed.map(({ name }): Finding => [
      "shortcut-text",
      `"${name}" is the same in every language. Make it a resource.`,
    ]),
  ];
}

const sharesKeys = ({ shortcuts }: ShortcutsFile) => JSON.stringify(shortcuts).search(token) === -1;

function checkKeys({ shortcuts }: ShortcutsFile, given: Texts): Finding[] {
  const written = shortcuts.flatMap(({ action, key }) =>
    Object.entries(key).map(([platform, text = ""]) => ({
      keys: text.replace(token, (_, name: string) => given[name]?.value ?? ""),
      what: `${action} (${platform})`,
      isDefault: platform === "default",
    })),
  );
  return written.flatMap(({ keys, what, isDefault }, place): Finding[] => {
    if (!isShortcut(keys))
      return [["shortcut-keys", `${what}: ${keys} is no combination. Hold Ctrl or Alt, or more, and one key.`]];
    if (isReserved(keys))
      return [
        ["shortcut-reserved", `${what}: ${keys} belongs to Excel or the browser. Choose Ctrl+Alt+Shift and a letter.`],
      ];
    const isTaken = isDefault && written.slice(0, place).some((other) => other.isDefault && sameKeys(other.keys, keys));
    return isTaken ? [["shortcut-twice", `${what}: ${keys} is given twice. Choose another.`]] : [];
  });
}

const fileNamed = ({ file }: ParsedManifest, address = "") => file(address.replace(/^https:\/\/[^/]+\//, ""));

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}
