import { type Preferences } from "../ports/preferences";

const welcomed = "gongshi.welcomed";

/** Preferences in the browser's own store; where it is closed to us, none are kept. */
export function localPreferences(): Preferences {
  return {
    isWelcomed() {
      try {
        return localStorage.getItem(welcomed) !== null;
      } catch {
        return false;
      }
    },
    setWelcomed() {
      try {
        localStorage.setItem(welcomed, "1");
      } catch {
        // A closed store only means that the first-run page comes again.
      }
    },
  };
}
