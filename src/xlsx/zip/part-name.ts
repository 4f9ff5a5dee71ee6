/** The part that a link leads to from a folder such as `xl/`; absolute targets start at the root of the package. */
export function resolveTarget(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : folder + target;
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  const joined = steps.join("/");
  try {
    return decodeURIComponent(joined);
  } catch {
    return joined;
  }
}

/** The name of the part that holds the links of a part; an empty name is the package itself. */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The folder of a part with its slash, empty at the root. */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);
