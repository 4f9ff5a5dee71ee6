import { err, ok, type Result } from "../support/result";
import { type Words } from "../support/words";
import { findConflicts } from "./header-conflicts";
import { isObject, mergeProfile, pathInPatch } from "./merge-profile";
import { type ProfileFault, type ProfileIssue, reasonOfConflict, reasonOfIssue, writePath } from "./profile-fault";
import { nationalProfile } from "./national-profile";
import { isProfileId, profileChanges, type ProfileId, profileIds } from "./profiles";
import { type Standard, standardSchema } from "./standard";

/**
 * The standard of a shipped profile, or of an office's own profile file that extends one.
 *
 * The file is partial: what it leaves out is as in the profile that its `extends` names (`profileId` where it names
 * none). Objects are merged key by key, the entries of field tables by their `code`; every other array is replaced.
 * A file without an id of its own is called after the profile that it extends, with `-custom`.
 */
export function loadStandard(profileId: string, override?: unknown): Result<Standard, ProfileFault> {
  if (override !== undefined && !isObject(override)) return err(badProfile([], notAnObject));
  const { extends: named = profileId, ...changes } = override ?? {};
  if (typeof named !== "string") return err(badProfile(["extends"], notAnId));
  if (!isProfileId(named)) return err({ code: "unknown-profile", id: named, known: profileIds });
  const base = shippedProfile(named);
  if (override === undefined) return parseProfile(base, {});
  return parseProfile(mergeProfile(base, { profile: { id: `${named}-custom` } }), changes);
}

const notAnObject: Words = { zh: "规则方案文件应为一个 JSON 对象", en: "A profile file is one JSON object" };
const notAnId: Words = { zh: "应为规则方案的标识", en: "This is the id of a profile" };

const badProfile = (path: readonly PropertyKey[], reason: Words): ProfileFault => ({
  code: "bad-profile",
  issues: [{ path: writePath(path), reason }],
});

function shippedProfile(id: ProfileId): unknown {
  const changes = Object.entries(profileChanges[id]).filter(([key]) => key !== "extends");
  return mergeProfile(nationalProfile, Object.fromEntries(changes));
}

function parseProfile(base: unknown, patch: unknown): Result<Standard, ProfileFault> {
  const merged = mergeProfile(base, patch);
  const parsed = standardSchema.safeParse(merged, { reportInput: true });
  const issueAt = (path: readonly PropertyKey[], reason: Words): ProfileIssue => ({
    path: writePath(pathInPatch(path, merged, patch) ?? path),
    reason,
  });
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => issueAt(issue.path, reasonOfIssue(issue)));
    return err({ code: "bad-profile", issues });
  }
  const issues = findConflicts(parsed.data).map(([first, second]) => {
    const isSecondOurs = pathInPatch(second.path, merged, patch) !== null;
    const [ours, other] = isSecondOurs ? [second, first] : [first, second];
    return issueAt(ours.path, reasonOfConflict(other));
  });
  return issues.length === 0 ? ok(parsed.data) : err({ code: "bad-profile", issues });
}
