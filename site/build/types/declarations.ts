import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { LARGE_MODULE, TOOLKIT, type ToolkitModule } from "@gradus/sandbox/build";
import ts from "typescript";
import { CELL_GLOBALS, type Declarations, LANGUAGE_FOLDER, PLOT_FOLDER } from "../../src/types/declarations.ts";
import { cellGlobals } from "./cell-globals.ts";

const require = createRequire(import.meta.url);
const PACKAGES = fileURLToPath(new URL("../../../packages/", import.meta.url));
const LANGUAGE = "lib.es2023.d.ts";

/** The source of each module that cells may import. The sandbox provides `@gradus/show` under a name of its own. */
const sourceOf = (module: ToolkitModule) =>
  require.resolve(module === "@gradus/show" ? "@gradus/sandbox/show" : module);

/**
 * Everything that a cell is checked against: the toolkit's declarations with their docstrings, the language's, and a cell's globals. Those of
 * Plot are as much again, and come by themselves.
 */
export function declarations(): Declarations {
  const small = TOOLKIT.filter((module) => module !== LARGE_MODULE);
  const sources = small.map((module) => [module, sourceOf(module)] as const);
  const modules = Object.fromEntries(sources.map(([module, source]) => [module, declared(source)]));
  const files = {
    ...languageFiles(),
    ...toolkitFiles(sources.map(([, source]) => source)),
    [CELL_GLOBALS]: cellGlobals,
  };
  for (const [module, file] of Object.entries(modules)) {
    if (!(file in files)) throw new Error(`${module} has no declarations: ${file}`);
  }
  return { modules: { ...modules, [LARGE_MODULE]: `${PLOT_FOLDER}index.d.ts` }, files, globals: [CELL_GLOBALS] };
}

/** Where a source's declarations stand. */
function declared(source: string): string {
  return `/toolkit/${relative(PACKAGES, source).split(sep).join("/")}`.replace(/(\.d)?\.ts$/, ".d.ts");
}

function toolkitFiles(sources: readonly string[]): Record<string, string> {
  const files: Record<string, string> = {};
  const program = ts.createProgram([...sources], {
    target: ts.ScriptTarget.ES2023,
    lib: [LANGUAGE],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
    types: [],
  });
  const { diagnostics } = program.emit(
    undefined,
    (name, text) => {
      files[declared(name)] = text;
    },
    undefined,
    true,
  );
  const [first] = diagnostics;
  if (first) throw new Error(`declarations: ${ts.flattenDiagnosticMessageText(first.messageText, "\n")}`);
  return files;
}

/** The language's own declarations: one file that refers to the others. */
function languageFiles(): Record<string, string> {
  const folder = dirname(require.resolve("typescript"));
  const files: Record<string, string> = {};
  const read = (name: string) => {
    if (`${LANGUAGE_FOLDER}${name}` in files) return;
    const text = readFileSync(join(folder, name), "utf8");
    files[`${LANGUAGE_FOLDER}${name}`] = text;
    for (const [, part] of text.matchAll(/^\/\/\/ <reference lib="([^"]+)" \/>/gm)) read(`lib.${part}.d.ts`);
  };
  read(LANGUAGE);
  return files;
}
