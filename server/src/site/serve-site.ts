import type { Context, Handler } from "hono";
import { entityTagger } from "./entity-tag.ts";
import { findPage, readEntry } from "./find-page.ts";
import { securityHeaders } from "./security-headers.ts";
import { sendFile } from "./send-file.ts";
import { ownHeaders, POLICY_FILE, policyReader, type SitePolicy } from "./site-policy.ts";

/** Serves the built site: each page under one clean address, precompressed, with its policy, and its own page for what isn't there. */
export function serveSite(options: { readonly siteFolder: string; readonly canonicalHost?: string }): Handler {
  const { siteFolder, canonicalHost } = options;
  const readPolicy = policyReader(siteFolder);
  const tagOf = entityTagger();

  return async (c) => {
    if (c.req.method !== "GET" && c.req.method !== "HEAD") {
      return c.text("This address can only be read.", 405, { allow: "GET, HEAD" });
    }
    const url = new URL(c.req.url);
    const elsewhere = canonicalAddress(c, url, canonicalHost);
    if (elsewhere !== null) return c.redirect(elsewhere, 307);

    const policy = await readPolicy();
    const found = await findPage(siteFolder, url.pathname, (name) => ownHeaders(policy, name) !== null);
    if (found.kind === "moved") {
      return c.body(null, 308, { location: found.to + url.search, "cache-control": "no-cache" });
    }
    const request = c.req.raw;
    if (found.kind === "file" && found.file.name !== POLICY_FILE) {
      const { file } = found;
      const isMissingPage = file.name === "/404.html";
      const status = isMissingPage ? 404 : 200;
      return sendFile(file, {
        folder: siteFolder,
        request,
        status,
        headers: securityHeaders(policy, file.name, originOf(c, url)),
        tagOf,
      });
    }
    return missing(c, siteFolder, policy, tagOf);
  };
}

async function missing(c: Context, folder: string, policy: SitePolicy, tagOf: ReturnType<typeof entityTagger>) {
  const headers = securityHeaders(policy, "/404.html", originOf(c, new URL(c.req.url)));
  const page = await readEntry(folder, "/404.html");
  if (page !== null) return sendFile(page, { folder, request: c.req.raw, status: 404, headers, tagOf });
  const built = (await readEntry(folder, "/index.html")) !== null;
  const text = built ? "There is no page at this address." : "The site is not built yet. Run: npm run build";
  return c.text(text, built ? 404 : 503, { ...headers, "cache-control": "no-store" });
}

/** The origin as the browser sees it, also behind a proxy that ends TLS. */
function originOf(c: Context, url: URL): string {
  return c.req.header("x-forwarded-proto") === "https" ? `https://${url.host}` : url.origin;
}

/**
 * A browser keeps one record for each name a page is opened under, so a page opened as `localhost` is sent to the name that the server prints.
 * Only pages: a request of a script would be turned away as coming from elsewhere.
 */
function canonicalAddress(c: Context, url: URL, canonicalHost: string | undefined): string | null {
  if (canonicalHost === undefined || c.req.header("sec-fetch-mode") !== "navigate") return null;
  if (c.req.header("sec-fetch-dest") !== "document") return null;
  if (url.hostname === canonicalHost || !["localhost", "127.0.0.1", "[::1]"].includes(url.hostname)) return null;
  const port = url.port === "" ? "" : `:${url.port}`;
  return `${url.protocol}//${canonicalHost}${port}${url.pathname}${url.search}`;
}
