import ts from "typescript";

/** One import of a page: what it names, its line (counted from 1), and whether the browser runs it. */
export type PageImport = { readonly specifier: string; readonly line: number; readonly inBrowser: boolean };

const FENCE = /^\s*(```|~~~)/;
const FRONTMATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/**
 * The imports of an MDX page: its import statements, and `import(…)` anywhere in it outside code. `logic` names the
 * lines of `export` statements: what a page computes belongs in a module beside it, where types and layers are checked.
 */
export function mdxImports(source: string): {
  readonly imports: readonly PageImport[];
  readonly logic: readonly number[];
} {
  const code = withoutFences(source.replace(FRONTMATTER, blank));
  const logic = code.split("\n").flatMap((line, index) => (/^export\b/.test(line) ? [index + 1] : []));
  return { imports: importsIn(code, 0, false), logic };
}

/** The imports of an Astro page or component: those of its frontmatter, and those of its scripts. */
export function astroImports(source: string): readonly PageImport[] {
  const frontmatter = FRONTMATTER.exec(source);
  const inFront = frontmatter === null ? [] : importsIn(frontmatter[1] ?? "", 1, false);
  const markup = source.replace(FRONTMATTER, blank).replaceAll(/<!--[\s\S]*?-->/g, blank);
  const inScripts = [...markup.matchAll(SCRIPT)].flatMap((script) => {
    const body = script[1] ?? "";
    const start = script.index + script[0].indexOf(body);
    return importsIn(body, linesBefore(markup, start), true);
  });
  return [...inFront, ...inScripts];
}

function importsIn(code: string, linesAbove: number, inBrowser: boolean): readonly PageImport[] {
  const { importedFiles } = ts.preProcessFile(code, true, true);
  return importedFiles.map(({ fileName, pos }) => ({
    specifier: fileName,
    line: linesAbove + linesBefore(code, pos) + 1,
    inBrowser,
  }));
}

function withoutFences(text: string): string {
  let inside = false;
  return text
    .split("\n")
    .map((line) => {
      if (!FENCE.test(line)) return inside ? "" : line;
      inside = !inside;
      return "";
    })
    .join("\n");
}

function linesBefore(text: string, position: number): number {
  return text.slice(0, position).split("\n").length - 1;
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, " ");
}
