import { type XmlNode } from "../workbench/manifest/xml-node";

/** What the linter looks at; a fault names the check that found it. */
export const checkNames = [
  "xml",
  "element",
  "order",
  "missing-element",
  "id",
  "version",
  "locale-code",
  "override-of-default",
  "missing-override",
  "empty-text",
  "text-length",
  "https",
  "foreign-origin",
  "missing-file",
  "app-domain",
  "host",
  "permissions",
  "requirement-set",
  "shared-runtime-set",
  "overrides-requirements",
  "extra-tab",
  "long-group",
  "icon-size",
  "icon-picture",
  "dangling-resid",
  "resource-kind",
  "resource-id-length",
  "duplicate-resource",
  "same-address",
  "unused-resource",
  "control-id",
  "namespace",
  "runtime-page",
  "lifetime",
  "taskpane-id",
  "function-file",
  "function-name",
  "shortcuts-file",
  "shortcut-action",
  "shortcut-keys",
  "shortcut-reserved",
  "shortcut-twice",
  "shortcut-text",
] as const;

export type CheckName = (typeof checkNames)[number];

export interface ManifestFault {
  readonly check: CheckName;
  /** Line of the manifest, from 1. */
  readonly line: number;
  /** What is wrong and what to do. */
  readonly text: string;
}

/** A fault at an element. */
export const faultAt = (node: XmlNode, check: CheckName, text: string): ManifestFault => ({
  check,
  line: lineAt(node.document, node.element.start),
  text,
});

/** The line of a place in a text, from 1. */
export const lineAt = (text: string, place: number): number => text.slice(0, place).split("\n").length;
