import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import { readEntry } from "./find-page.ts";

/** What the site's build says about its own headers, in `headers.json` at the top of the built site. */
export type SitePolicy = {
  /** Hashes of inline scripts and styles, for example "sha256-…". */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Headers by address, or by the start of an address when it ends in "/". */
  readonly sandbox: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

const hash = z.string().check(z.regex(/^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$/));
const policySchema = z.object({
  scripts: z._default(z.array(hash), []),
  styles: z._default(z.array(hash), []),
  sandbox: z._default(z.record(z.string().check(z.regex(/^\//)), z.record(z.string(), z.string())), {}),
});

const NONE: SitePolicy = { scripts: [], styles: [], sandbox: {} };

/** The name of the file, which itself is not served. */
export const POLICY_FILE = "/headers.json";

/**
 * Reads the build's policy, again only after the file changed. Without the file, no inline script is allowed.
 * @throws Error "headers.json: …" when the file doesn't have the agreed form: a page without its policy must not pass silently.
 */
export function policyReader(folder: string): () => Promise<SitePolicy> {
  let known: { readonly stamp: string; readonly policy: SitePolicy } | null = null;
  return async () => {
    const file = await readEntry(folder, POLICY_FILE);
    if (file === null) return NONE;
    const stamp = `${file.modified} ${file.size}`;
    if (known?.stamp !== stamp) {
      const reading = policySchema.safeParse(JSON.parse(await readFile(file.path, "utf8")));
      if (!reading.success) {
        const issue = reading.error.issues[0];
        throw new Error(`headers.json: ${issue?.path.join(".")}: ${issue?.message}`);
      }
      known = { stamp, policy: reading.data };
    }
    return known.policy;
  };
}

/** The headers the build asks for at an address: those for the start of it first, then those for exactly it. Null when it names neither. */
export function ownHeaders(policy: SitePolicy, name: string): Readonly<Record<string, string>> | null {
  const matching = Object.entries(policy.sandbox)
    .filter(([address]) => address === name || (address.endsWith("/") && name.startsWith(address)))
    .sort(([a], [b]) => a.length - b.length);
  if (matching.length === 0) return null;
  return Object.assign({}, ...matching.map(([, headers]) => headers));
}
