/** A name that a module takes from the toolkit, and the entry it takes it from. */
export type ImportedName = { readonly specifier: string; readonly name: string };

const IMPORT = /^import\s+\{([^}]*)\}\s+from\s+"(@gradus\/math(?:\/[a-z]+)?)";?/gm;

/**
 * What a module imports from the toolkit to call it; types are left out.
 *
 * @example importedNames('import { type Matrix, solve } from "@gradus/math";') // => [{ specifier: "@gradus/math", name: "solve" }]
 */
export function importedNames(source: string): readonly ImportedName[] {
  return [...source.matchAll(IMPORT)].flatMap(([, names = "", specifier = ""]) =>
    names
      .split(",")
      .map((name) => name.trim().replace(/\s+as\s+.*$/, ""))
      .filter((name) => name !== "" && !name.startsWith("type "))
      .map((name) => ({ specifier, name })),
  );
}
