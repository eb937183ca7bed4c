import type { Tag } from "../html/tags.ts";

/** Where a page points: the address as written, and what it is written in. */
export type Reference = { readonly address: string; readonly where: string };

const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  area: ["href"],
  "astro-island": ["component-url", "renderer-url", "before-hydration-url"],
  audio: ["src"],
  embed: ["src"],
  form: ["action"],
  iframe: ["src"],
  image: ["href", "xlink:href"],
  img: ["src"],
  link: ["href"],
  object: ["data"],
  script: ["src"],
  source: ["src"],
  track: ["src"],
  use: ["href", "xlink:href"],
  video: ["src", "poster"],
};

const CSS_ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]+))\s*\)/g;

/** Every address in a page: links, pictures, scripts, islands, and what its style elements and attributes load. */
export function referencesOf(page: readonly Tag[]): readonly Reference[] {
  return page.flatMap(({ name, attributes, text }) => [
    ...(ADDRESSES[name] ?? []).flatMap((attribute) => {
      const address = attributes.get(attribute);
      return address === undefined ? [] : [{ address, where: `<${name} ${attribute}>` }];
    }),
    ...inSrcset(attributes.get("srcset")).map((address) => ({ address, where: `<${name} srcset>` })),
    ...cssReferences(`${name === "style" ? text : ""} ${attributes.get("style") ?? ""}`),
  ]);
}

/** Every address that a style sheet loads. */
export function cssReferences(css: string): readonly Reference[] {
  return [...css.replaceAll(/\/\*[\s\S]*?\*\//g, "").matchAll(CSS_ADDRESS)].map(([, double, single, bare]) => ({
    address: double ?? single ?? bare ?? "",
    where: "url()",
  }));
}

/** The names that a fragment may point at, and those that are given twice. */
export function anchorsOf(page: readonly Tag[]): {
  readonly ids: ReadonlySet<string>;
  readonly doubled: readonly string[];
} {
  const ids = new Set<string>();
  const doubled: string[] = [];
  for (const { name, attributes } of page) {
    const id = attributes.get("id");
    if (id !== undefined && ids.has(id)) doubled.push(id);
    if (id !== undefined) ids.add(id);
    const anchor = name === "a" ? attributes.get("name") : undefined;
    if (anchor !== undefined) ids.add(anchor);
  }
  return { ids, doubled };
}

function inSrcset(srcset: string | undefined): readonly string[] {
  return (srcset ?? "")
    .split(",")
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? "")
    .filter((address) => address !== "");
}
