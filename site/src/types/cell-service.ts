import { MY_TOOLKIT } from "@gradus/sandbox";
import type ts from "typescript";
import type { Declarations } from "./declarations.ts";
import { LANGUAGE_FOLDER, PLOT_FOLDER } from "./declarations.ts";
import { OWN_FOLDER, OWN_INDEX, ownFiles } from "./own-functions.ts";
import type { CellCode } from "./questions.ts";

/** The compiler, handed in: the worker loads it in its own time. */
export type Compiler = typeof ts;

/** The file that holds the cell which is being looked at, with all that comes before it. */
export const CELL_FILE = "/cell.ts";

/** The compiler's language service over one cell. */
export type CellService = {
  /** Puts a cell in place and says where its own code begins. */
  readonly look: (cell: CellCode) => number;
  readonly service: ts.LanguageService;
};

/** A language service over files in memory: the declarations, and one cell at a time. */
export function cellService(compiler: Compiler, { modules, files, globals }: Declarations): CellService {
  let text = "";
  let version = 0;
  let own: Readonly<Record<string, string>> = ownFiles({});
  let ownVersion = 0;
  // The toolkit is always there, so that its names can be offered before anything is imported. Plot's stand behind its own.
  const offered = Object.values(modules).filter((path) => !path.startsWith(PLOT_FOLDER));
  const roots = [...globals, ...offered, CELL_FILE];
  const read = (name: string) => (name === CELL_FILE ? text : (own[name] ?? files[name]));
  const resolve = (name: string, from: string): string | null => {
    if (name === MY_TOOLKIT) return OWN_INDEX;
    const path = name.startsWith(".") ? beside(from, name) : modules[name];
    return path !== undefined && read(path) !== undefined && path !== CELL_FILE ? path : null;
  };
  const extension = (path: string) => (path.endsWith(".d.ts") ? compiler.Extension.Dts : compiler.Extension.Ts);
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => settings(compiler),
    getScriptFileNames: () => roots,
    getScriptVersion: (name) => (name === CELL_FILE ? String(version) : name in own ? `own ${ownVersion}` : "1"),
    getScriptSnapshot: (name) => {
      const found = read(name);
      return found === undefined ? undefined : compiler.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => "/",
    getDefaultLibFileName: () => `${LANGUAGE_FOLDER}lib.es2023.d.ts`,
    fileExists: (name) => read(name) !== undefined,
    readFile: read,
    resolveModuleNameLiterals: (literals, from) =>
      literals.map((literal) => {
        const found = resolve(literal.text, from);
        if (found === null) return { resolvedModule: undefined };
        return { resolvedModule: { resolvedFileName: found, extension: extension(found) } };
      }),
  };
  return {
    service: compiler.createLanguageService(host),
    look: ({ before, code, own: functions = {} }) => {
      const next = ownFiles(functions);
      if (JSON.stringify(next) !== JSON.stringify(own)) {
        own = next;
        ownVersion += 1;
      }
      const start = before === "" ? 0 : before.length + 1;
      const whole = before === "" ? code : `${before}\n${code}`;
      if (whole !== text) version += 1;
      text = whole;
      return start;
    },
  };
}

/**
 * As strict as the course's own code where that finds mistakes, and no stricter: an entry of a list may be used without a
 * look at whether it is there.
 */
function settings(compiler: Compiler): ts.CompilerOptions {
  return {
    target: compiler.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts"],
    module: compiler.ModuleKind.ESNext,
    moduleResolution: compiler.ModuleResolutionKind.Bundler,
    moduleDetection: compiler.ModuleDetectionKind.Force,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    // A sentence that tells what does not fit must not be cut.
    noErrorTruncation: true,
    types: [],
  };
}

/** The declaration file that a relative import means. */
function beside(from: string, name: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of name.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  const path = parts.join("/");
  return path.startsWith(OWN_FOLDER) ? path : path.replace(/\.[jt]s$/, ".d.ts");
}
