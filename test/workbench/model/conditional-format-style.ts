import { type IStyleData } from "@univerjs/core";
import { styleOf } from "../book/conditional-format-recovery";
import { type ConditionalFormatObject } from "./conditional-format";

/** Univer draws a rule's style as it stands, so it is the one place where the style is kept. What is unset reads null. */
export const styleFor = (owner: ConditionalFormatObject): IStyleData => styleOf(owner.stored.rule);

export function changeStyle(
  owner: ConditionalFormatObject,
  change: { [Key in keyof IStyleData]?: IStyleData[Key] | null },
) {
  const entries = Object.entries({ ...styleFor(owner), ...change }).filter(([, value]) => value !== null);
  const style = Object.fromEntries(entries) as IStyleData;
  owner.change({ rule: { ...owner.stored.rule, style } as typeof owner.stored.rule });
}
