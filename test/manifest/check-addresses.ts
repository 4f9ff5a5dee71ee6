import { pngSize } from "../icons/png-size";
import { type XmlNode } from "../workbench/manifest/xml-node";
import { faultAt, type ManifestFault } from "./manifest-fault";
import { type ParsedManifest } from "./manifest-source";

const longest = 2048;
/** Sizes of a ribbon icon: those that must be there, and all that Office knows. */
const requiredSizes = [16, 32, 80];
const knownSizes = [16, 20, 24, 32, 40, 48, 64, 80];

interface Address {
  readonly node: XmlNode;
  readonly value: string;
}

/** Where pages, pictures and files are, and whether they are there. */
export function checkAddresses(manifest: ParsedManifest): readonly ManifestFault[] {
  const origin = /^https:\/\/[^/]+/.exec(
    manifest.app.child("DefaultSettings", "SourceLocation")?.attribute("DefaultValue") ?? "",
  )?.[0];
  return [
    ...addresses(manifest).flatMap((address) => checkAddress(address, origin, manifest)),
    ...checkIcons(manifest),
  ];
}

function checkAddress({ node, value }: Address, origin: string | undefined, { file }: ParsedManifest): ManifestFault[] {
  if (!value.startsWith("https://") || value.length > longest)
    return [
      faultAt(
        node,
        "https",
        `"${value.slice(0, 60)}" is no https address of at most ${longest} characters. Correct it.`,
      ),
    ];
  if (origin === undefined) return [];
  if (!value.startsWith(`${origin}/`))
    return [
      faultAt(
        node,
        "foreign-origin",
        `${value} is not served from ${origin} like the pane. Serve everything from one place.`,
      ),
    ];
  const path = value.slice(origin.length + 1).replace(/[?#].*$/, "");
  if (file(path)) return [];
  return [faultAt(node, "missing-file", `There is no file ${path}. Correct the address or add the file.`)];
}

/** Every value that is an address: of the upper part, of the resources and of the shortcuts. */
function addresses({ app, nodes }: ParsedManifest): readonly Address[] {
  const named = nodes.filter(({ name }) =>
    ["Image", "Url", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"].includes(name),
  );
  const values = (node: XmlNode) => [
    node.attribute("DefaultValue"),
    ...node.all("Override").map((one) => one.attribute("Value")),
  ];
  const extended = app.child("ExtendedOverrides");
  return [
    ...named.flatMap((node) => values(node).map((value) => ({ node, value }))),
    ...(extended ? ["Url", "ResourcesUrl"].map((name) => ({ node: extended, value: extended.attribute(name) })) : []),
  ].filter((address): address is Address => address.value !== undefined);
}

function checkIcons(manifest: ParsedManifest): readonly ManifestFault[] {
  const { app, nodes } = manifest;
  const faults: ManifestFault[] = [];
  const images = new Map(
    app.child("VersionOverrides", "Resources", "Images")?.children.map((node) => [node.attribute("id"), node]),
  );
  for (const icon of nodes.filter(({ name }) => name === "Icon")) {
    const sizes = icon.all("Image").map((image) => Number(image.attribute("size")));
    const missing = requiredSizes.filter((size) => !sizes.includes(size));
    const wrong = sizes.filter((size, place) => !knownSizes.includes(size) || sizes.indexOf(size) !== place);
    if (missing.length > 0 || wrong.length > 0)
      faults.push(
        faultAt(
          icon,
          "icon-size",
          `The icon has the sizes ${sizes.join(", ")}. Give it 16, 32 and 80, each size once, and no others than ${knownSizes.join(", ")}.`,
        ),
      );
    for (const image of icon.all("Image")) {
      const picture = images.get(image.attribute("resid"));
      if (picture) faults.push(...checkPicture(image, picture, Number(image.attribute("size")), manifest));
    }
  }
  for (const [name, size] of [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const) {
    const node = app.child(name);
    if (node) faults.push(...checkPicture(node, node, size, manifest));
  }
  return faults;
}

/** Whether the picture at an address is a PNG of the size; that it is there at all is looked at elsewhere. */
function checkPicture(at: XmlNode, picture: XmlNode, size: number, { file }: ParsedManifest): ManifestFault[] {
  const bytes = file(picture.attribute("DefaultValue")?.replace(/^https:\/\/[^/]+\//, "") ?? "");
  const found = bytes && pngSize(bytes);
  if (!bytes || (found?.width === size && found.height === size)) return [];
  const is = found ? `${found.width} × ${found.height}` : "no PNG";
  return [
    faultAt(
      at,
      "icon-picture",
      `The picture ${picture.attribute("DefaultValue") ?? ""} is ${is}, not ${size} × ${size}. Draw it in this size.`,
    ),
  ];
}
