import { posix } from "node:path";
import type { Tag } from "../html/tags.ts";
import type { ChunkImports } from "./imports-of-chunk.ts";

/** The scripts of a built site: what each file imports, by its path from the site's root. */
export type ScriptGraph = (path: string) => ChunkImports | null;

/** What is counted of a page: islands left out by name, and later imports that are taken along by name. */
export type Counting = { readonly without: readonly RegExp[]; readonly also: readonly RegExp[] };

/** Script that a page ships: files by path, and the text of the scripts that stand in the page itself. */
export type PageScripts = { readonly files: readonly string[]; readonly inline: readonly string[] };

const DATA = /^(application\/(ld\+)?json|text\/plain|importmap|speculationrules)$/;

/**
 * All script that a page loads by itself: its script elements, preloads and islands, with everything these import,
 * and those later imports whose file name `also` matches.
 *
 * @throws Error "pageScripts: /_astro/a.js is not in the site" for a script that the site lacks.
 */
export function pageScripts(page: readonly Tag[], graph: ScriptGraph, counting: Counting): PageScripts {
  const files = new Set<string>();
  const waiting = page.flatMap((tag) => startsOf(tag, counting));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    const imports = graph(path);
    if (imports === null) throw new Error(`pageScripts: ${path} is not in the site`);
    files.add(path);
    const from = path;
    const resolved = (specifier: string) => posix.resolve(posix.dirname(from), specifier);
    const named = (specifier: string) => counting.also.some((name) => name.test(posix.basename(specifier)));
    waiting.push(...imports.together.map(resolved), ...imports.later.filter(named).map(resolved));
  }
  const inline = page.flatMap(({ name, attributes, text }) =>
    name === "script" && !attributes.has("src") && !DATA.test(attributes.get("type") ?? "") ? [text] : [],
  );
  return { files: [...files].sort(), inline };
}

function startsOf({ name, attributes }: Tag, { without }: Counting): readonly string[] {
  const addresses = (...keys: readonly string[]) => keys.flatMap((key) => attributes.get(key) ?? []);
  switch (name) {
    case "script":
      return addresses("src");
    case "link":
      return attributes.get("rel") === "modulepreload" ? addresses("href") : [];
    case "astro-island": {
      const component = attributes.get("component-url") ?? "";
      const left = without.some((island) => island.test(posix.basename(component)));
      return left ? [] : addresses("component-url", "renderer-url", "before-hydration-url");
    }
    default:
      return [];
  }
}
