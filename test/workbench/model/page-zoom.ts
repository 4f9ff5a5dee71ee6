import { type PrintZoom } from "../book/page-layout";
import { invalidArgument } from "../protocol/excel-error";
import { numberWithin } from "./settings";

const scale = numberWithin(10, 400);
const pages = numberWithin(0, 32_767);

/** What `PageLayout.zoom` shows: what does not apply is null. */
export function zoomShown(zoom: PrintZoom) {
  const none = { scale: null, horizontalFitToPages: null, verticalFitToPages: null };
  return { ...none, ...zoom };
}

/** What may be written to `PageLayout.zoom`: a scale, or pages to fit into, not both. */
export function zoomArgument(value: unknown): PrintZoom {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const given = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  const zoom = Object.fromEntries(given) as Record<string, unknown>;
  const { scale: percent, horizontalFitToPages: wide, verticalFitToPages: tall, ...unknown } = zoom;
  const fits = wide !== undefined || tall !== undefined;
  if (Object.keys(unknown).length > 0 || (percent === undefined) !== fits) throw invalidArgument();
  if (!fits) return { scale: scale(percent) };
  return {
    ...(wide !== undefined && { horizontalFitToPages: pages(wide) }),
    ...(tall !== undefined && { verticalFitToPages: pages(tall) }),
  };
}
