import { loadStandard } from "../../src/standard/load-standard";
import { profileIds } from "../../src/standard/profiles";
import { shippedProfiles } from "../../src/standard/shipped-profiles";

test("the list tells every shipped profile as its standard does", () => {
  const loaded = profileIds.map((id) => {
    const standard = loadStandard(id);
    return standard.ok ? standard.value.profile : standard.error;
  });
  expect(loaded).toEqual(shippedProfiles.map((profile) => expect.objectContaining(profile) as unknown));
});
