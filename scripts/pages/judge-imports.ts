import { builtinModules } from "node:module";
import { posix } from "node:path";
import { astroImports, mdxImports, type PageImport } from "./imports-of.ts";

/** What the judge may know of the house: which files exist, and which packages the site declares. */
export type House = { readonly exists: (path: string) => boolean; readonly declared: ReadonlySet<string> };

/** An import that a page may not have, at a line of its source. */
export type ImportProblem = { readonly file: string; readonly line: number; readonly message: string };

const BY_ASTRO = /^(astro:|virtual:|@lessons\/)/;

/** The forbidden imports of one `.mdx` or `.astro` file, named from the repository's root. */
export function judgeImports(file: string, source: string, house: House): readonly ImportProblem[] {
  if (file.endsWith(".astro")) return complaints(file, astroImports(source), (entry) => inAstro(file, entry, house));
  const { imports, logic } = mdxImports(source);
  const exported = logic.map((line) => ({
    file,
    line,
    message: "a page exports nothing: keep logic in a module beside it",
  }));
  return [...complaints(file, imports, (entry) => inMdx(file, entry, house)), ...exported];
}

function complaints(
  file: string,
  imports: readonly PageImport[],
  judge: (entry: PageImport) => string | null,
): readonly ImportProblem[] {
  return imports.flatMap((entry) => {
    const message = judge(entry);
    return message === null ? [] : [{ file, line: entry.line, message }];
  });
}

/** A lesson or lab takes from the modules in its own folder, and from figures that several lessons share. */
function inMdx(file: string, { specifier }: PageImport, house: House): string | null {
  const path = posix.join(posix.dirname(file), specifier);
  const beside = posix.dirname(path) === posix.dirname(file);
  if (!specifier.startsWith(".") || !(beside || path.startsWith("course/figures/"))) {
    return `${specifier} may not be imported here: only modules in the lesson's own folder and in course/figures`;
  }
  return house.exists(path) ? null : `${specifier} does not exist`;
}

function inAstro(file: string, { specifier, inBrowser }: PageImport, house: House): string | null {
  if (BY_ASTRO.test(specifier)) return null;
  if (specifier.startsWith("node:") || builtinModules.includes(specifier)) {
    return inBrowser ? `${specifier} is Node's: a browser has no such module` : null;
  }
  if (specifier.startsWith(".")) {
    const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ""));
    if (!path.startsWith("site/")) return `${specifier} reaches out of the site: import the package by its name`;
    return house.exists(path) ? null : `${specifier} does not exist`;
  }
  const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  return house.declared.has(name) ? null : `${name} is not declared in site/package.json`;
}
