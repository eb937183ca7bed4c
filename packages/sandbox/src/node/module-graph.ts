import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";
import { transform } from "sucrase";
import { importedModule } from "../typescript/imports.ts";
import { LARGE_MODULE, TOOLKIT_FILES, type ToolkitAddresses } from "../typescript/toolkit.ts";

/** Modules of plain JavaScript by name, each with what its imports mean. */
export type ModuleGraph = Readonly<
  Record<string, { readonly code: string; readonly imports: Readonly<Record<string, string>> }>
>;

/** Everything that a child needs to have at hand: it can read no file itself. */
export type ChildModules = {
  readonly modules: ModuleGraph;
  readonly entry: string;
  readonly toolkit: ToolkitAddresses;
};

const require = createRequire(import.meta.url);

let known: ChildModules | null = null;

/** The toolkit and the runtime with all that they import, types stripped; read once per process. */
export function childModules(): ChildModules {
  if (known !== null) return known;
  const modules: Record<string, ModuleGraph[string]> = {};
  const toolkit: ToolkitAddresses = {
    "@gradus/math": gather(require.resolve("@gradus/math"), modules),
    "@gradus/math/arrays": gather(require.resolve("@gradus/math/arrays"), modules),
    "@gradus/math/exact": gather(require.resolve("@gradus/math/exact"), modules),
    "@gradus/show": gather(fileURLToPath(new URL("../show/index.ts", import.meta.url)), modules),
    // Not among the modules: it is sent with the code that imports it.
    [LARGE_MODULE]: `gradus:${TOOLKIT_FILES[LARGE_MODULE]}`,
  };
  const entry = gather(fileURLToPath(new URL("./context-entry.ts", import.meta.url)), modules);
  known = { modules, entry, toolkit };
  return known;
}

/** A TypeScript file with all that it imports, types stripped. */
export function gatherModules(path: string): { readonly modules: ModuleGraph; readonly entry: string } {
  const modules: Record<string, ModuleGraph[string]> = {};
  return { entry: gather(path, modules), modules };
}

/** A TypeScript file as JavaScript. */
export function strippedFile(path: string): string {
  const options = { transforms: ["typescript" as const], disableESTransforms: true, production: true };
  return transform(readFileSync(path, "utf8"), options).code;
}

function gather(path: string, modules: Record<string, ModuleGraph[string]>): string {
  if (modules[path] !== undefined) return path;
  const code = strippedFile(path);
  const imports: Record<string, string> = {};
  modules[path] = { code, imports };
  for (const node of parse(code, { ecmaVersion: "latest", sourceType: "module" }).body) {
    const source = importedModule(node);
    if (source === null) continue;
    const target = createRequire(path).resolve(source.name);
    imports[source.name] = gather(target, modules);
  }
  return path;
}
