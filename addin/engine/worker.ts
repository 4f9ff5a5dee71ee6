import { exposeEngine } from "./expose-engine";

exposeEngine();
