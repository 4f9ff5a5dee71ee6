import { type Tool } from "../src";
import manifest from "../package.json";

/** Who made an output: this program. */
export const tool: Tool = { name: "gongshi", version: manifest.version };
