/** Writes the catalogue of exercise kinds, from which a page loads each kind when it needs it: `node scripts/kinds.ts`. */
import { readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { allKinds } from "@gradus/practice";

const FOLDER = new URL("../packages/practice/src/kinds/", import.meta.url);
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

/** catalogue.ts as all-kinds.ts has it. @throws Error when a kind is exported by no module of its own */
export async function catalogueSource(): Promise<string> {
  const places = await homes();
  const entries = allKinds.map((kind) => {
    const home = places.get(kind);
    if (!home) throw new Error(`${kind.id} is exported by no module below kinds/`);
    const { id, version, title, method, course, week, lesson, levels } = kind;
    const meta = { id, version, title, method, course, week, lesson, levels };
    const fields = Object.entries(meta).map(([key, value]) => `    ${key}: ${literal(value)},`);
    return `  {\n${fields.join("\n")}\n    load: async () => (await import("./${home.file}")).${home.name},\n  },`;
  });
  return `// Made by scripts/kinds.ts from all-kinds.ts; run it after adding a kind.
import type { KindEntry } from "./kind-entry.ts";

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
