import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A way into the toolkit: the name it is imported by, its module, and how its pages and its report are called. */
export type EntryPoint = {
  readonly specifier: string;
  readonly file: string;
  readonly slug: string;
  readonly title: string;
  readonly about: string;
};

/** What is said of each entry before its exports; a new one needs its words here. */
const WORDS: Readonly<Record<string, readonly [title: string, about: string]>> = {
  ".": ["Numeric", "Matrices of 64-bit floats, with care for size and rounding."],
  "./exact": ["Exact", "Fractions and square roots, and methods that return every step."],
  "./arrays": ["Arrays", "Arrays of numbers with any number of axes."],
  "./random": ["Random", "Seeded randomness, equal on every machine."],
  "./reading": ["Reading", "Matrices, vectors and systems as people type them."],
  "./explain": ["Explaining", "Steps in words, and notation as a tree."],
};

const PACKAGE = new URL("../../../packages/math/", import.meta.url);

/** The public entries of `@gradus/math`, in the order of the words above. @throws Error for one without words */
export function entryPoints(): readonly EntryPoint[] {
  const { name, exports } = JSON.parse(readFileSync(new URL("package.json", PACKAGE), "utf8")) as {
    readonly name: string;
    readonly exports: Readonly<Record<string, string>>;
  };
  for (const key of Object.keys(exports))
    if (!(key in WORDS)) throw new Error(`${name}: no words for the entry ${key}`);
  return Object.entries(WORDS).flatMap(([key, [title, about]]) => {
    const file = exports[key];
    if (file === undefined) return [];
    const specifier = name + key.slice(1);
    const slug = key === "." ? "numeric" : key.slice(2);
    return [{ specifier, file: fileURLToPath(new URL(file, PACKAGE)), slug, title, about }];
  });
}
