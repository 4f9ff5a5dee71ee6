import { type Scene } from "./scene";

/** The screen 核验. */
export const checkScenes: readonly Scene[] = [
  { name: "welcome", state: () => ({ isWelcome: true }) },
  { name: "check-found", state: () => ({}) },
];
