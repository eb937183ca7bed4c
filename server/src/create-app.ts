import { getRandomValues } from "node:crypto";
import { Hono } from "hono";
import { recordApi } from "./api/record-api.ts";
import type { HostRule } from "./api/trusted-request.ts";
import { serveSite } from "./site/serve-site.ts";
import { serveWheels, WHEELS } from "./site/serve-wheels.ts";
import type { RecordStore } from "./store/record-store.ts";

/** What `createApp` needs. */
export type AppOptions = {
  /** The folder that the site was built into. */
  readonly siteFolder: string;
  /** The folder with wheels of Python packages for the labs; none are served when left out. */
  readonly wheelsFolder?: string;
  readonly store: RecordStore;
  /** Which names the server answers to; this machine's own when left out. */
  readonly hosts?: HostRule;
  /** The one name that pages are opened under, for example "127.0.0.1"; pages asked for under another loopback name are sent there. */
  readonly canonicalHost?: string;
  readonly now?: () => number;
  readonly random?: () => number;
};

/** The whole server as one function from request to response: the API under `/api`, the built site everywhere else. */
export function createApp(options: AppOptions): Hono {
  const { siteFolder, wheelsFolder, store, hosts = { loopback: true, names: [] }, canonicalHost } = options;
  const { now = Date.now, random = () => (getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32 } = options;
  const app = new Hono();
  app.route("/api", recordApi({ store, hosts, now, random }));
  if (wheelsFolder !== undefined) app.all(`${WHEELS}*`, serveWheels(wheelsFolder));
  app.all("*", serveSite({ siteFolder, ...(canonicalHost === undefined ? {} : { canonicalHost }) }));
  return app;
}
