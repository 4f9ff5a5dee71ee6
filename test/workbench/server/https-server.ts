import { createServer } from "node:https";
import { type AddressInfo } from "node:net";
import { type Certificate } from "./certificate";
import { answer, type Route } from "./static-files";

export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves routes on https://localhost, at `port` when nobody else is there, at a free one otherwise. */
export async function listen(certificate: Certificate, routes: readonly Route[], port = 0): Promise<Served> {
  const server = createServer(certificate, (request, response) => {
    answer(routes, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  const tryPort = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(wanted, "localhost", () => {
        server.off("error", reject);
        resolve();
      });
    });
  await tryPort(port).catch((error: unknown) => {
    if (port === 0) throw error;
    return tryPort(0);
  });
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
