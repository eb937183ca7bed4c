import { realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { sitePath } from "./site-path.ts";

/** A file of the site. */
export type SiteFile = {
  /** Where it is on the disk. */
  readonly path: string;
  /** Its address below the site, with its extension, for example "/linear-algebra/index.html". */
  readonly name: string;
  readonly size: number;
  readonly modified: number;
};

/** What stands at an address. */
export type Found =
  | { readonly kind: "file"; readonly file: SiteFile }
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "missing" };

/**
 * Finds the file for an address. Each page has one address, without a slash or an extension at its end (`/a/b` is `a/b.html` or `a/b/index.html`);
 * its other spellings are sent there. `keepsExtension` names addresses that are used as they are, such as the frame of the sandbox.
 */
export async function findPage(
  folder: string,
  pathname: string,
  keepsExtension: (name: string) => boolean = () => false,
): Promise<Found> {
  const parts = sitePath(pathname);
  if (parts === null) return { kind: "missing" };
  const name = `/${parts.join("/")}`;
  const page = await findFile(folder, name);
  if (page === null) return { kind: "missing" };
  const clean = keepsExtension(page.name) && page.name === name ? name : cleanName(page.name);
  // Encoded again part by part, so that neither "//elsewhere" nor a "?" in a file's name can leave the site.
  const address = `/${clean.slice(1).split("/").map(encodeURIComponent).join("/")}`;
  if (address !== pathname && clean !== decoded(pathname)) return { kind: "moved", to: address };
  return { kind: "file", file: page };
}

/** The file at a name, at the name with `.html`, or the index of the folder with that name; null when there is none inside the site. */
async function findFile(folder: string, name: string): Promise<SiteFile | null> {
  const candidates = name === "/" ? ["/index.html"] : [name, `${name}.html`, `${name}/index.html`];
  for (const candidate of candidates) {
    const file = await readEntry(folder, candidate);
    if (file !== null) return file;
  }
  return null;
}

/** A file by its exact name below the folder; null when it isn't there, isn't a file, or is a link that leads out of the site. */
export async function readEntry(folder: string, name: string): Promise<SiteFile | null> {
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, ...name.split("/")));
    if (!path.startsWith(root + sep)) return null;
    const entry = await stat(path);
    return entry.isFile() ? { path, name, size: entry.size, modified: entry.mtimeMs } : null;
  } catch {
    return null;
  }
}

function cleanName(name: string): string {
  const clean = name.replace(/\.html$/, "").replace(/(^|\/)index$/, "$1");
  return clean.length > 1 ? clean.replace(/\/$/, "") : "/";
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
