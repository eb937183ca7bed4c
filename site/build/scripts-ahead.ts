import type { Plugin, Rolldown } from "vite";

/** An island that begins to work as soon as its page is there, with the scripts that it starts from. */
const ISLAND = /<astro-island\b[^>]*\bclient="(?:only|load)"[^>]*>/g;
const START = /\b(?:component|renderer)-url="\/([^"]+)"/g;

/** The catalogue of exercise kinds, which a page draws problems from, its lists, a lesson's each, and the modules that hold a kind each. */
const CATALOGUE = /\/practice\/src\/kinds\/catalogue\.ts$/;
const LIST = /\/practice\/src\/kinds\/loaders\//;
const KIND = /\/practice\/src\/kinds\/(?!loaders\/|catalogue|lesson-loaders)/;

/** A script of the build: what it imports at once, and what of the practice it holds. */
export type Script = { readonly imports: readonly string[]; readonly holds: "catalogue" | "list" | "kind" | null };

/** The plugin that reads what imports what, and the pages' part, which is asked when the build is done. */
export type ScriptsAhead = { readonly plugin: Plugin; readonly ahead: (html: string) => string };

/**
 * Has pages that begin with an island ask for all of its scripts at once. Without it each script is asked for when the one that
 * imports it has arrived: ten journeys to the server, one after the other, before practice can draw its first problem.
 */
export function scriptsAhead(): ScriptsAhead {
  const scripts = new Map<string, Script>();
  return {
    plugin: {
      name: "gradus-scripts-ahead",
      generateBundle(_, bundle) {
        if (this.environment.name !== "client") return;
        for (const file of Object.values(bundle)) {
          if (file.type !== "chunk") continue;
          scripts.set(file.fileName, { imports: file.imports, holds: heldBy(file) });
        }
      },
    },
    ahead: (html) => withScriptsAhead(html, scripts),
  };
}

function heldBy({ moduleIds, isDynamicEntry, facadeModuleId }: Rolldown.OutputChunk): Script["holds"] {
  if (moduleIds.some((id) => CATALOGUE.test(id))) return "catalogue";
  if (!isDynamicEntry || facadeModuleId === null) return null;
  if (LIST.test(facadeModuleId)) return "list";
  return KIND.test(facadeModuleId) ? "kind" : null;
}

/**
 * The page with a link to every script that its islands need at once. A page that draws from the catalogue asks for what most
 * kinds need as well: one of them comes next, whichever it is.
 */
export function withScriptsAhead(html: string, scripts: ReadonlyMap<string, Script>): string {
  const starts = [...html.matchAll(ISLAND)].flatMap(([tag]) => [...tag.matchAll(START)].map(([, file = ""]) => file));
  const files = together(starts, scripts);
  if (files.some((file) => scripts.get(file)?.holds === "catalogue"))
    files.push(...holding("list", scripts), ...neededByMostKinds(scripts));
  const links = [...new Set(files)].map((file) => `<link rel="modulepreload" href="/${file}">`).join("");
  return html.replace("</head>", `${links}</head>`);
}

/** The scripts that load with some others, the nearest first: the far ones are asked for last and lead nowhere else. */
function together(starts: readonly string[], scripts: ReadonlyMap<string, Script>): string[] {
  const found = new Set<string>();
  const waiting = [...starts];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const script = scripts.get(file);
    if (script === undefined || found.has(file)) continue;
    found.add(file);
    waiting.push(...script.imports);
  }
  return [...found];
}

const holding = (what: Script["holds"], scripts: ReadonlyMap<string, Script>): readonly string[] =>
  [...scripts].flatMap(([file, { holds }]) => (holds === what ? [file] : []));

function neededByMostKinds(scripts: ReadonlyMap<string, Script>): readonly string[] {
  const kinds = holding("kind", scripts);
  const counts = new Map<string, number>();
  for (const kind of kinds) for (const file of together([kind], scripts)) counts.set(file, (counts.get(file) ?? 0) + 1);
  return [...counts].flatMap(([file, count]) => (2 * count > kinds.length ? [file] : []));
}
