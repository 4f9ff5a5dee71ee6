import { type BulletinText } from "../bulletin-text";

/** Whether a unit is a functional zone by its name: 高新区, 经济开发区, 港城新区. */
export const isZone = ({ name }: { readonly name: string }): boolean =>
  /(?:示范|高新|开发|经开|经济|产业|新|园|度假|试验|实验|保税|管理|风景|合作|集聚)区$/u.test(name);

/** Whether a bulletin tells the functional zones from the counties, so that either may be counted without the other. */
export const tellsZonesApart = ({ text }: BulletinText): boolean => text.includes("功能区");

/** Said where a statement would be wrong of the functional zones alone. */
export const zonesMayBeApart = {
  zh: "只与功能区不符，功能区是否计算在内说不准，请人工核对。",
  en: "It differs by the functional zones only, which may not be counted here; check it by hand.",
};
