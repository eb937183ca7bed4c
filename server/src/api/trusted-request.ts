import { isIP } from "node:net";

/** Which host names a request may ask for. */
export type HostRule = {
  /** Whether only this machine can connect. */
  readonly loopback: boolean;
  /** Names, without a port, that are accepted besides. */
  readonly names: readonly string[];
};

const loopbackNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Whether a Host header names this server. A page elsewhere can point a name of its own at 127.0.0.1 and would then count as the same origin;
 * its name gives it away. An address, as opposed to a name, can't be pointed elsewhere, so a server that is open to the network accepts those too.
 * @example isTrustedHost("evil.example:4117", { loopback: true, names: [] }) // => false
 */
export function isTrustedHost(host: string | undefined, { loopback, names }: HostRule): boolean {
  const name = hostName(host);
  if (name === null) return false;
  if (loopbackNames.has(name) || names.some((allowed) => allowed.toLowerCase() === name)) return true;
  return !loopback && isIP(name.replace(/^\[|\]$/g, "")) !== 0;
}

/**
 * Whether a request comes from a page of this very server, or from no page at all. Browsers send `Origin` with every write and `Sec-Fetch-Site` with every request.
 * @example isSameOrigin({ host: "127.0.0.1:4117", origin: "http://127.0.0.1:4117", fetchSite: "same-origin" }) // => true
 */
export function isSameOrigin(request: {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}): boolean {
  const { host, origin, fetchSite } = request;
  if (fetchSite !== undefined && fetchSite !== "same-origin" && fetchSite !== "none") return false;
  if (origin === undefined) return true;
  // An opaque origin writes "null": the sandboxed frame that learners' code runs in must not reach the record.
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}

function hostName(host: string | undefined): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[^:[\]/\\@?#\s]+)(?::\d{1,5})?$/i.exec(host ?? "");
  return match?.[1]?.toLowerCase() ?? null;
}
