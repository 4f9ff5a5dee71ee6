import { config } from "zod";

/** The schemas read data without writing code for it: pages refuse such code, and a worker has no need of it. */
config({ jitless: true });
