import { type ReactNode } from "react";

/** A line below every screen. */
export function PaneFooter(): ReactNode {
  return null;
}
