import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Grid } from "../support/build-workbook";

/** The annexes of the notice of March 2023 as they were published. */
const files = {
  eight: "annex1-eight-disclosures",
  evaluation: "annex2-credit-evaluation",
  loan: "annex3-loan-platform-registrations",
} as const;

/** A published table, its header first. */
export function published(id: keyof typeof files): readonly (readonly string[])[] {
  const text = readFileSync(join(__dirname, "../golden", `2023-03-${files[id]}.csv`), "utf8");
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
}

/** The same as a sheet: counts are numbers. */
export const publishedGrid = (id: keyof typeof files): Grid =>
  published(id).map((row) => row.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));

/** The notice writes counties shortly now and then; an annex of ours has the names of the roster. */
export const canonical: Readonly<Record<string, string>> = {
  鲁山: "鲁山县",
  宝丰: "宝丰县",
  高新区: "高新技术产业开发区",
  示范区: "城乡一体化示范区",
};
