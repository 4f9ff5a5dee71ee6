import { type Behaviour } from "./behaviour";
export const protocol: readonly Behaviour[] = [];
