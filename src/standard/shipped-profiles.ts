import { type Words } from "../support/words";
import hubei2022 from "./data/profiles/hubei-2022.json";
import nanchangCounty2023 from "./data/profiles/nanchang-county-2023.json";
import national2018 from "./data/profiles/national-2018.json";
import pingdingshan2024 from "./data/profiles/pingdingshan-2024.json";
import yuncheng2021 from "./data/profiles/yuncheng-2021.json";
import { type ProfileId } from "./profiles";

interface ShippedProfile {
  readonly id: string;
  readonly version: string;
  readonly title: Words;
}

const byId: Readonly<Record<ProfileId, ShippedProfile>> = {
  "national-2018": national2018.profile,
  "hubei-2022": hubei2022.profile,
  "nanchang-county-2023": nanchangCounty2023.profile,
  "pingdingshan-2024": pingdingshan2024.profile,
  "yuncheng-2021": yuncheng2021.profile,
};

/** Names and versions of the shipped profiles, the default first, for whoever has no need of the whole standard. */
export const shippedProfiles: readonly ShippedProfile[] = Object.values(byId);
