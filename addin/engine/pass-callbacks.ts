import { transferHandlers } from "comlink";

/** Lets functions cross to another thread and back, as callbacks that are called where they came from. Needed on both sides. */
export function passCallbacks(): void {
  const proxies = transferHandlers.get("proxy");
  if (proxies === undefined) return;
  transferHandlers.set("callback", { ...proxies, canHandle: (value): value is unknown => typeof value === "function" });
}
