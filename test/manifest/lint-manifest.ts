import { checkAddresses } from "./check-addresses";
import { checkCommands } from "./check-commands";
import { checkElements } from "./check-elements";
import { checkIdentity } from "./check-identity";
import { checkResources } from "./check-resources";
import { checkShortcuts } from "./check-shortcuts";
import { checkTexts } from "./check-texts";
import { type ManifestFault } from "./manifest-fault";
import { type ManifestSource, parsed } from "./manifest-source";
import { wellFormed } from "./well-formed";

const checks = [
  checkElements,
  checkIdentity,
  checkTexts,
  checkAddresses,
  checkResources,
  checkCommands,
  checkShortcuts,
];

/**
 * What is wrong with a manifest and the files that it names, from the top down: what Office would refuse, and what it
 * would take without a word and then show no ribbon. Needs no network.
 */
export function lintManifest(source: ManifestSource): readonly ManifestFault[] {
  const broken = wellFormed(source.xml);
  if (broken.length > 0) return broken;
  const manifest = parsed(source);
  return checks.flatMap((check) => check(manifest)).sort((a, b) => a.line - b.line);
}
