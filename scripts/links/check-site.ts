import { posix } from "node:path";
import { tags } from "../html/tags.ts";
import { anchorsOf, cssReferences, type Reference, referencesOf } from "./references.ts";

/** A built site as data: the names of all its files, and the text of its pages and style sheets. */
export type BuiltSite = { readonly files: ReadonlySet<string>; readonly texts: ReadonlyMap<string, string> };

/** What was found in one file: how many references it has into the site, and what is wrong with it. */
export type CheckedFile = { readonly file: string; readonly references: number; readonly problems: readonly string[] };

const HOST = "http://site.invalid";
const OUTSIDE = /^(https?:|mailto:|tel:|data:|blob:|about:)/i;
const BY_SERVER = /^\/api\//;

/**
 * Checks that every reference of every page and style sheet leads to a file of the site, and every fragment to an
 * element there; and that no page gives one id twice. Addresses of other sites are not asked for.
 */
export function checkSite(site: BuiltSite): readonly CheckedFile[] {
  const pages = new Map(
    [...site.texts].filter(([file]) => file.endsWith(".html")).map(([file, text]) => [file, tags(text)] as const),
  );
  const anchors = new Map([...pages].map(([file, page]) => [file, anchorsOf(page)] as const));

  const problemOf = (from: string, { address, where }: Reference): string | null => {
    if (address.trim() === "") return where === "<a href>" ? `${where} is empty` : null;
    if (/^javascript:/i.test(address)) return `${where} runs a script: ${address}`;
    const url = new URL(address, `${HOST}/${from}`);
    if (url.origin !== HOST || BY_SERVER.test(url.pathname)) return null;
    const target = fileAt(site.files, url.pathname);
    if (target === null) return `${where} leads nowhere: ${address}`;
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (fragment === "" || fragment === "top" || fragment.startsWith(":~:")) return null;
    const ids = anchors.get(target)?.ids;
    return ids === undefined || ids.has(fragment) ? null : `${where} points at no element: ${address}`;
  };

  return [...site.texts].map(([file, text]) => {
    const page = pages.get(file);
    const references = (page === undefined ? cssReferences(text) : referencesOf(page)).filter(
      ({ address }) => !OUTSIDE.test(address.trim()),
    );
    const doubled = (anchors.get(file)?.doubled ?? []).map((id) => `the id ${id} is given twice`);
    const broken = references.flatMap((reference) => problemOf(file, reference) ?? []);
    return { file, references: references.length, problems: [...new Set([...doubled, ...broken])] };
  });
}

/** The file that the server answers with for a path: itself, the page of that name, or the folder's first page. */
function fileAt(files: ReadonlySet<string>, pathname: string): string | null {
  const name = posix.normalize(decodeURIComponent(pathname)).replace(/^\/|\/$/g, "");
  const candidates = name === "" ? ["index.html"] : [name, `${name}.html`, `${name}/index.html`];
  return candidates.find((candidate) => files.has(candidate)) ?? null;
}
