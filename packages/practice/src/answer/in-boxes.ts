import { parseStatements } from "./expression.ts";
import { Unreadable } from "./unreadable.ts";

/**
 * What is wrong with a tuple that was put together from boxes, said of the box it stands in: nobody who fills boxes has
 * typed the brackets and commas around them.
 *
 * @param error what the reading of the whole tuple came to. @param source its text, `(2+, 3)`.
 * @param names what the boxes are for, as LaTeX.
 * @returns the same error where the text is no such tuple, or where none of its entries is to blame by itself.
 */
export function namingTheBox(error: unknown, source: string, names: readonly string[]): unknown {
  const [, before = "", inside] = /^(\s*\()(.*)\)\s*$/s.exec(source) ?? [];
  if (!(error instanceof Unreadable) || inside === undefined) return error;
  const entries = inside.split(",");
  if (entries.length !== names.length || names.length < 2) return error;
  let at = before.length;
  for (const [i, entry] of entries.entries()) {
    const typed = entry.trim();
    const found = wrongWith(typed, `$${names[i]}$`);
    if (found !== null) return new Unreadable(at + entry.indexOf(typed) + found.at, found.message);
    at += entry.length + 1;
  }
  return error;
}

function wrongWith(entry: string, name: string): { readonly at: number; readonly message: string } | null {
  if (entry === "") return { at: 0, message: `The box for ${name} is still empty.` };
  if (entry.includes("=")) {
    return { at: entry.indexOf("="), message: `For ${name}: the number alone is enough, without an equals sign.` };
  }
  try {
    parseStatements(entry);
    return null;
  } catch (error) {
    if (error instanceof Unreadable) return { at: error.at, message: `For ${name}: ${error.message}` };
    throw error;
  }
}
