import type { MiddlewareHandler } from "hono";
import { type HostRule, isSameOrigin, isTrustedHost } from "./trusted-request.ts";

/** Lets through to the API only what comes from this server's own pages or from no page at all, and keeps every answer out of caches. */
export function guard(hosts: HostRule): MiddlewareHandler {
  return async (c, next) => {
    c.header("cache-control", "no-store");
    const host = c.req.header("host");
    if (!isTrustedHost(host, hosts)) {
      return c.json(
        {
          error: `This server doesn't answer to the name ${JSON.stringify(host ?? "")}. Allow it with --allow-host or GRADUS_ALLOW_HOST.`,
        },
        403,
      );
    }
    if (!isSameOrigin({ host, origin: c.req.header("origin"), fetchSite: c.req.header("sec-fetch-site") })) {
      return c.json({ error: "Only this server's own pages may use its record." }, 403);
    }
    if (c.req.method === "POST" && !/^application\/json\s*(;|$)/i.test(c.req.header("content-type") ?? "")) {
      return c.json({ error: "Send JSON, with the content type application/json." }, 415);
    }
    await next();
    return;
  };
}
