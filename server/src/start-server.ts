import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { HEALTH } from "./api/record-api.ts";
import { createApp } from "./create-app.ts";
import { openSqliteStore } from "./store/open-store.ts";

/** What `startServer` needs. */
export type ServerOptions = {
  /** 0 for any free port. */
  readonly port: number;
  readonly host: string;
  /** The folder that the record is kept in. */
  readonly dataFolder: string;
  /** The folder that the site was built into. */
  readonly siteFolder: string;
  /** The folder with wheels of Python packages for the labs. */
  readonly wheelsFolder?: string;
  /** Names, without a port, that the API answers to besides this machine's own. */
  readonly allowedHosts?: readonly string[];
};

/** A server that is answering. */
export type RunningServer = {
  /** The one address to open. */
  readonly address: string;
  readonly port: number;
  /** Lets the requests under way finish, for at most three seconds, then closes the record. */
  close(): Promise<void>;
};

/** The server can't listen; the message is one line for the person who started it. */
export class ListenError extends Error {
  override readonly name = "ListenError";
}

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

/**
 * Opens the record and serves it together with the site.
 * @throws ListenError when the port is taken or the host is not this machine's. @throws StoreError when the record can't be opened.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, host, dataFolder, siteFolder, wheelsFolder, allowedHosts = [] } = options;
  const store = await openSqliteStore(dataFolder);
  const loopback = LOOPBACK.has(host);
  const canonicalHost = host.includes(":") ? `[${host}]` : host;
  const app = createApp({
    siteFolder,
    ...(wheelsFolder === undefined ? {} : { wheelsFolder }),
    store,
    hosts: { loopback, names: [...allowedHosts, ...(isEverywhere(host) ? [] : [canonicalHost])] },
    ...(loopback ? { canonicalHost } : {}),
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    await store.close();
    throw await explain(error, host, port);
  }
  const listening = (server.address() as AddressInfo).port;
  return {
    address: addressOf(host, listening),
    port: listening,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const timer = setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), 3_000);
      if ("closeIdleConnections" in server) server.closeIdleConnections();
      await closed;
      clearTimeout(timer);
      await store.close();
    },
  };
}

async function explain(error: unknown, host: string, port: number): Promise<Error> {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const other = `npm start -- --port ${port === 65_535 ? port - 1 : port + 1}`;
  if (code === "EADDRINUSE") {
    const address = addressOf(host, port);
    return new ListenError(
      (await isGradus(address))
        ? `Gradus is already running at ${address} – open that, or start another one with: ${other}`
        : `Port ${port} is taken by another program. Choose another one: ${other} (or set GRADUS_PORT).`,
    );
  }
  if (code === "EACCES")
    return new ListenError(`You may not use port ${port}. Choose another one: npm start -- --port 4117`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return new ListenError(
      `This machine has no address ${JSON.stringify(host)}. Leave out --host and GRADUS_HOST to use 127.0.0.1.`,
    );
  }
  return error instanceof Error ? error : new Error(String(error));
}

async function isGradus(address: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(1_000) });
    const health: unknown = await response.json();
    return typeof health === "object" && health !== null && "name" in health && health.name === HEALTH.name;
  } catch {
    return false;
  }
}

function isEverywhere(host: string): boolean {
  return host === "0.0.0.0" || host === "::";
}

function addressOf(host: string, port: number): string {
  const name = isEverywhere(host) ? "127.0.0.1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
