import { ownHeaders, type SitePolicy } from "./site-policy.ts";

/** Where the frame that learners' code runs in lives. */
const SANDBOX = "/sandbox/";
/** The modules that frame may import. Its origin is opaque, so for a browser they come from elsewhere. */
const TOOLKIT = "/sandbox/toolkit/";

const PERMISSIONS =
  "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(), display-capture=(), browsing-topics=()";

/** Stands in the build's headers for the origin that only the server knows. */
const ORIGIN = "{origin}";

/**
 * The headers that every file of the site is served with. The two long ones are for documents: beside a page's fifty small
 * scripts they would weigh as much as these.
 * Scripts: this server's, the inline ones the build lists, and WebAssembly; no `eval`. Styles: this server's, and `style` attributes, which typeset mathematics needs.
 * Isolation (COOP, COEP) is what lets a later kernel share memory with its worker.
 */
export function securityHeaders(policy: SitePolicy, name: string, origin: string): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-resource-policy": name.startsWith(TOOLKIT) ? "cross-origin" : "same-origin",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
  };
  if (name.endsWith(".html")) {
    headers["content-security-policy"] = contentSecurityPolicy(policy, name.startsWith(SANDBOX));
    headers["permissions-policy"] = PERMISSIONS;
  }
  if (name.startsWith(TOOLKIT)) headers["access-control-allow-origin"] = "*";
  for (const [header, value] of Object.entries(ownHeaders(policy, name) ?? {})) {
    headers[header.toLowerCase()] = value.replaceAll(ORIGIN, origin);
  }
  return headers;
}

function contentSecurityPolicy({ scripts, styles }: SitePolicy, framed: boolean): string {
  const hashes = (list: readonly string[]) => list.map((hash) => ` '${hash}'`).join("");
  return [
    "default-src 'self'",
    `script-src 'self'${hashes(scripts)} 'wasm-unsafe-eval'`,
    `style-src 'self'${hashes(styles)}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framed ? "'self'" : "'none'"}`,
  ].join("; ");
}
