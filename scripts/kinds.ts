/** Writes the catalogue of exercise kinds, from which a page loads each kind when it needs it: `node scripts/kinds.ts`. */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { allKinds, type ExerciseKind } from "@gradus/practice";

/** The folder of the kinds, in which the catalogue lies. */
export const FOLDER = new URL("../packages/practice/src/kinds/", import.meta.url);
const MISTAKES = new URL("../packages/practice/src/mistake/", import.meta.url);
const MADE = "// Made by scripts/kinds.ts from all-kinds.ts; run it after adding a kind.\n";

/** Which module exports a kind, and under what name. */
async function homes(): Promise<Map<unknown, { readonly file: string; readonly name: string }>> {
  const found = new Map<unknown, { readonly file: string; readonly name: string }>();
  for (const file of (await readdir(FOLDER, { recursive: true })).sort()) {
    if (!/^[a-z-]+\/.*\.ts$/.test(file) || file.startsWith("loaders/") || /\.test\.ts$/.test(file)) continue;
    const module: Readonly<Record<string, unknown>> = await import(new URL(file, FOLDER).href);
    for (const [name, value] of Object.entries(module)) if (!Array.isArray(value)) found.set(value, { file, name });
  }
  return found;
}

/** Which list of words each wrong rule stands in: the module below mistake/ and the name it exports. */
async function listsOfWords(): Promise<Map<string, { readonly file: string; readonly name: string }>> {
  const found = new Map<string, { readonly file: string; readonly name: string }>();
  for (const file of (await readdir(MISTAKES)).sort()) {
    if (!/^[a-z-]+\.ts$/.test(file) || file === "library.ts" || file === "index.ts") continue;
    const module: Readonly<Record<string, unknown>> = await import(new URL(file, MISTAKES).href);
    for (const [name, value] of Object.entries(module)) {
      if (Array.isArray(value))
        for (const { id } of value as readonly { readonly id: string }[]) found.set(id, { file, name });
    }
  }
  return found;
}

/** catalogue.ts and the modules that load the kinds of each lesson, by their path below kinds/. @throws Error when a kind is exported by no module of its own */
export async function catalogueSources(): Promise<Readonly<Record<string, string>>> {
  const places = await homes();
  const lists = await listsOfWords();
  /** The modules of words that a kind needs, each with the name of its list. */
  const wordsOf = (kind: ExerciseKind): readonly string[] => {
    const wanted = kind.mistakes.map((id) => {
      const list = lists.get(id);
      if (!list) throw new Error(`${kind.id}: the wrong rule ${id} stands in no list below mistake/`);
      return `import("../../mistake/${list.file}").then(({ ${list.name} }) => ${list.name})`;
    });
    return [...new Set(wanted)];
  };
  const loaderOf = (kind: ExerciseKind): string => {
    const home = places.get(kind);
    if (!home) throw new Error(`${kind.id} is exported by no module below kinds/`);
    const load = `import("../${home.file}").then(({ ${home.name} }) => ${home.name})`;
    const words = wordsOf(kind).map((each) => `      ${each},`);
    return `  "${kind.id}": () =>\n    withWords(${load}, [\n${words.join("\n")}\n    ]),`;
  };
  const entries = allKinds.map(({ id, version, title, method, course, week, lesson, levels }) => {
    const fields = Object.entries({ id, version, title, method, course, week, lesson, levels });
    return `  {\n${fields.map(([key, value]) => `    ${key}: ${literal(value)},`).join("\n")}\n  },`;
  });
  const lessons = [...new Set(allKinds.map(({ lesson }) => lesson))];
  const loaders = lessons.map((lesson) => [
    `loaders/${lesson}.ts`,
    `${MADE}import { type KindLoaders, withWords } from "../kind-entry.ts";

export const loaders: KindLoaders = {
${allKinds
  .filter((kind) => kind.lesson === lesson)
  .map(loaderOf)
  .join("\n")}
};
`,
  ]);
  return {
    ...Object.fromEntries(loaders),
    "lesson-loaders.ts": `${MADE}import type { KindLoaders } from "./kind-entry.ts";

/** What loads the kinds of each lesson: a lesson's page need not know of all the others. */
export const lessonLoaders: Readonly<Record<string, () => Promise<KindLoaders>>> = {
${lessons.map((lesson) => `  "${lesson}": () => import("./loaders/${lesson}.ts").then(({ loaders }) => loaders),`).join("\n")}
};
`,
    "catalogue.ts": `${MADE}import { type KindEntry, type CataloguedKind, loadedFrom } from "./kind-entry.ts";
import { lessonLoaders } from "./lesson-loaders.ts";

const outlines: readonly CataloguedKind[] = [
${entries.join("\n")}
];

/** Every kind of exercise by what can be said of it without loading its code, in the order of the course. */
export const catalogue: readonly KindEntry[] = outlines.map((outline) => ({
  ...outline,
  load: () => loadedFrom(lessonLoaders, outline),
}));
`,
  };
}

/** A value as Biome writes it. */
function literal(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(literal).join(", ")}]` : JSON.stringify(value);
}

if (import.meta.main) {
  await rm(new URL("loaders/", FOLDER), { recursive: true, force: true });
  await mkdir(new URL("loaders/", FOLDER));
  for (const [path, text] of Object.entries(await catalogueSources())) await writeFile(new URL(path, FOLDER), text);
}
