import { readFile, stat } from "node:fs/promises";
import { type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

/** What is sent back: 404 for `undefined`. */
export interface Content {
  readonly type: string;
  readonly body: string | Buffer;
  /** Whether the browser need not ask again. */
  readonly keep?: boolean;
}

/** Answers requests whose path matches, with the match and the query. */
export type Route = readonly [
  path: RegExp,
  give: (match: readonly string[], query: URLSearchParams) => Content | Promise<Content | undefined> | undefined,
];

export const content = (type: string, body: string | Buffer): Content => ({ type, body });

export async function answer(
  routes: readonly Route[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "https://localhost");
  const path = decodeURIComponent(pathname);
  for (const [pattern, give] of routes) {
    const match = pattern.exec(path);
    const found = match && (await give([...match], searchParams));
    if (!found) continue;
    const text = found.type.startsWith("text/") || found.type === "application/json";
    response.writeHead(200, {
      "content-type": text ? `${found.type}; charset=utf-8` : found.type,
      "cache-control": found.keep ? "max-age=31536000, immutable" : "no-cache",
    });
    response.end(found.body);
    return;
  }
  response.writeHead(404).end();
}

/** A file below `folder`, and none outside of it. */
export async function fileUnder(
  folder: string,
  path: string,
  { keep = false }: { readonly keep?: boolean } = {},
): Promise<Content | undefined> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder) + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return fileUnder(folder, `${path}/index.html`);
  if (!found) return undefined;
  return { type: types[extname(file).toLowerCase()] ?? "application/octet-stream", body: await readFile(file), keep };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".map": "application/json",
  ".xml": "text/xml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
