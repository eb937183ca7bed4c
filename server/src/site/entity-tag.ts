import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { SiteFile } from "./find-page.ts";

/** Gives each file the tag of its content, which is read once for each version of the file: a new build keeps the tags of what it left alike. */
export function entityTagger(): (file: SiteFile) => Promise<string> {
  const known = new Map<string, { readonly stamp: string; readonly tag: string }>();
  return async (file) => {
    const stamp = `${file.modified} ${file.size}`;
    const present = known.get(file.path);
    if (present?.stamp === stamp) return present.tag;
    const hash = createHash("sha256");
    await pipeline(createReadStream(file.path), hash);
    const tag = `"${hash.digest("base64url").slice(0, 27)}"`;
    known.set(file.path, { stamp, tag });
    return tag;
  };
}

/**
 * Whether an If-None-Match header holds a tag. Weak and strong tags compare alike here.
 * @example matchesTag('W/"a", "b"', '"a"') // => true
 * @source RFC 9110, §13.1.2.
 */
export function matchesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(",").some((item) => {
    const candidate = item.trim();
    return candidate === "*" || candidate.replace(/^W\//, "") === tag;
  });
}
