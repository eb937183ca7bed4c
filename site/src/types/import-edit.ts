/** Text to put in, and where. */
export type Insertion = { readonly from: number; readonly insert: string };

const IMPORT = /^import\b[^;]*?from\s+"([^"]+)";?[^\S\n]*\n?/gm;

/**
 * What to put into a cell so that it imports a name: one more name in the list it has of this module, or a line of its own
 * below its other imports.
 *
 * @example importEdit('import { Q } from "@gradus/math/exact";\n', "vector", "@gradus/math/exact") // => { from: 10, insert: ", vector" }
 * @example importEdit("1 + 1", "show", "@gradus/show") // => { from: 0, insert: 'import { show } from "@gradus/show";\n' }
 */
export function importEdit(code: string, name: string, module: string): Insertion {
  let end = 0;
  for (const found of code.matchAll(IMPORT)) {
    end = found.index + found[0].length;
    const list = /^import\s*\{([\s\S]*?)[\s,]*\}/.exec(found[0]);
    if (found[1] !== module || list === null) continue;
    const names = list[1] ?? "";
    const from = found.index + found[0].indexOf("{") + 1 + names.length;
    return names.trim() === "" ? { from, insert: ` ${name} ` } : { from, insert: `, ${name}` };
  }
  const line = `import { ${name} } from "${module}";\n`;
  const isOnLineOfItsOwn = end === 0 || code[end - 1] === "\n";
  return { from: end, insert: isOnLineOfItsOwn ? line : `\n${line.trimEnd()}` };
}
