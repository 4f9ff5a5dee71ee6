import { type ReactNode } from "react";

/** The screen 核验. */
export function CheckScreen(): ReactNode {
  return null;
}
