import { MY_TOOLKIT } from "../my-toolkit/learners-toolkit.ts";
import { TOOLKIT_FILES, type ToolkitModule } from "../typescript/toolkit.ts";

/** The folder beside a notebook that its first cell writes the toolkit into. */
export const TOOLKIT_FOLDER = "gradus";

/** The file in it that holds what the learner has of their own. */
export const OWN_FILE = "my-toolkit.js";

const FILES: Readonly<Record<string, string>> = { ...TOOLKIT_FILES, [MY_TOOLKIT]: OWN_FILE };
const IMPORTED = /(\bfrom\s*|\bimport\s*)(["'])([^"'\n]+)\2/g;

/** The toolkit's modules that a piece of code imports. */
export function toolkitImports(code: string): readonly ToolkitModule[] {
  const names = new Set([...code.matchAll(IMPORTED)].map(([, , , name]) => name ?? ""));
  return (Object.keys(TOOLKIT_FILES) as ToolkitModule[]).filter((name) => names.has(name));
}

/**
 * Code of a lab as a notebook has it: the toolkit is in no registry, so its modules are files beside the notebook.
 *
 * @example importsFromFiles('import { Q } from "@gradus/math/exact";') // => 'import { Q } from "./gradus/math-exact.js";'
 */
export function importsFromFiles(code: string): string {
  return renamed(code, (name) => {
    return Object.hasOwn(FILES, name) ? `./${TOOLKIT_FOLDER}/${FILES[name]}` : name;
  });
}

/** The way back from {@link importsFromFiles}. */
export function importsFromToolkit(code: string): string {
  const names = new Map(Object.entries(FILES).map(([name, file]) => [`./${TOOLKIT_FOLDER}/${file}`, name]));
  return renamed(code, (name) => names.get(name) ?? name);
}

function renamed(code: string, rename: (name: string) => string): string {
  return code.replace(IMPORTED, (_, head: string, quote: string, name: string) => head + quote + rename(name) + quote);
}
