import hubei2022 from "./data/profiles/hubei-2022.json";
import nanchangCounty2023 from "./data/profiles/nanchang-county-2023.json";
import pingdingshan2024 from "./data/profiles/pingdingshan-2024.json";
import yuncheng2021 from "./data/profiles/yuncheng-2021.json";

/** What each shipped profile changes in the national one (standard §4.5). */
export const profileChanges = {
  "national-2018": {},
  "hubei-2022": hubei2022,
  "nanchang-county-2023": nanchangCounty2023,
  "pingdingshan-2024": pingdingshan2024,
  "yuncheng-2021": yuncheng2021,
} as const satisfies Readonly<Record<string, unknown>>;

export type ProfileId = keyof typeof profileChanges;

/** The shipped profiles, the default first. */
export const profileIds = Object.keys(profileChanges) as readonly ProfileId[];

export const isProfileId = (id: string): id is ProfileId => Object.hasOwn(profileChanges, id);
