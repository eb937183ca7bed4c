/** Writes the catalogue of exercise kinds, from which a page loads each kind when it needs it: `node scripts/kinds.ts`. */
import { readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { allKinds, type ExerciseKind } from "@gradus/practice";

const FOLDER = new URL("../packages/practice/src/kinds/", import.meta.url);
const MISTAKES = new URL("../packages/practice/src/mistake/", import.meta.url);
export const CATALOGUE = fileURLToPath(new URL("catalogue.ts", FOLDER));

/** Which module exports a kind, and under what name. */
async function homes(): Promise<Map<unknown, { readonly file: string; readonly name: string }>> {
  const found = new Map<unknown, { readonly file: string; readonly name: string }>();
  for (const file of (await readdir(FOLDER, { recursive: true })).sort()) {
    if (!/^[a-z-]+\/.*\.ts$/.test(file) || /\.test\.ts$/.test(file)) continue;
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

/** catalogue.ts as all-kinds.ts has it. @throws Error when a kind is exported by no module of its own */
export async function catalogueSource(): Promise<string> {
  const places = await homes();
  const lists = await listsOfWords();
  /** The modules of words that a kind needs, each with the name of its list. */
  const wordsOf = (kind: ExerciseKind): readonly string[] => {
    const wanted = kind.mistakes.map((id) => {
      const list = lists.get(id);
      if (!list) throw new Error(`${kind.id}: the wrong rule ${id} stands in no list below mistake/`);
      return `import("../mistake/${list.file}").then(({ ${list.name} }) => ${list.name})`;
    });
    return [...new Set(wanted)];
  };
  const entries = allKinds.map((kind) => {
    const home = places.get(kind);
    if (!home) throw new Error(`${kind.id} is exported by no module below kinds/`);
    const { id, version, title, method, course, week, lesson, levels } = kind;
    const meta = { id, version, title, method, course, week, lesson, levels };
    const fields = Object.entries(meta).map(([key, value]) => `    ${key}: ${literal(value)},`);
    const load = `import("./${home.file}").then(({ ${home.name} }) => ${home.name})`;
    return `  {\n${fields.join("\n")}\n    load: () =>\n      withWords(${load}, [\n${wordsOf(kind)
      .map((words) => `        ${words},`)
      .join("\n")}\n      ]),\n  },`;
  });
  return `// Made by scripts/kinds.ts from all-kinds.ts; run it after adding a kind.
import { type KindEntry, withWords } from "./kind-entry.ts";

/** Every kind of exercise by what can be said of it without loading its code, in the order of the course. */
export const catalogue: readonly KindEntry[] = [
${entries.join("\n")}
];
`;
}

/** A value as Biome writes it. */
function literal(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(literal).join(", ")}]` : JSON.stringify(value);
}

if (import.meta.main) await writeFile(CATALOGUE, await catalogueSource());
