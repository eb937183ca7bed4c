// Every example in a docstring runs, and gives the value that it states. There is no list of exemptions.
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { examplesIn } from "./examples-in.ts";
import { namesIn, runExample } from "./run-example.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FOLDERS = ["packages", "course", "site", "server", "cli", "e2e", "scripts"];
const OURS = /^\..*\.tsx?$|^@gradus\/[a-z/-]+$/;
const NOT_OURS = /(^|\/)(node_modules|dist|\.astro)\//;

/** What an example may use without saying where it comes from, besides its own module and that module's imports. */
const OPEN_TO_ALL = [
  "@gradus/math/exact",
  "@gradus/math/explain",
  "@gradus/math",
  "@gradus/math/random",
  "@gradus/math/arrays",
];

/** Rooms of `math` share words such as `matrix` and `transpose`: in a module they mean those of its own room, elsewhere the exact ones. */
function openTo(file: string): readonly string[] {
  const room = file.includes("/numeric/") ? "@gradus/math" : file.includes("/arrays/") ? "@gradus/math/arrays" : null;
  return room === null ? OPEN_TO_ALL : [room, ...OPEN_TO_ALL];
}

type Module = Readonly<Record<string, unknown>>;

async function sources(): Promise<readonly { readonly file: string; readonly source: string }[]> {
  const listed = await Promise.all(
    FOLDERS.map((folder) => readdir(join(ROOT, folder), { recursive: true, withFileTypes: true })),
  );
  const files = listed
    .flat()
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|journey)\.tsx?$|\.d\.ts$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).split(sep).join("/"))
    .filter((file) => !NOT_OURS.test(file))
    .sort();
  return Promise.all(files.map(async (file) => ({ file, source: await readFile(join(ROOT, file), "utf8") })));
}

async function scopeOf(file: string, source: string, code: string): Promise<Module> {
  const path = join(ROOT, file);
  const wanted = namesIn(code);
  const open: Record<string, unknown> = {};
  const take = (module: Module) => {
    for (const name of wanted) if (name in module && !(name in open)) open[name] = module[name];
  };
  take(await import(/* @vite-ignore */ path));
  const { importedFiles } = ts.preProcessFile(source, true, true);
  const others = [...importedFiles.map(({ fileName }) => fileName), ...openTo(file)];
  for (const specifier of others.filter((name) => OURS.test(name))) {
    if ([...wanted].every((name) => name in open || name in globalThis)) break;
    take(await import(/* @vite-ignore */ specifier.startsWith(".") ? resolve(dirname(path), specifier) : specifier));
  }
  return open;
}

const documented = (await sources())
  .map(({ file, source }) => ({ file, source, examples: examplesIn(source) }))
  .filter(({ examples }) => examples.length > 0);

describe("the examples of docstrings", () => {
  beforeAll(() => void vi.spyOn(console, "log").mockImplementation(() => {}));
  afterAll(() => vi.restoreAllMocks());

  it("are found", () => {
    expect(documented.length).toBeGreaterThan(20);
  });

  describe.each(documented)("in $file", ({ file, source, examples }) => {
    it.each(examples)("give what they state, from line $line on", async ({ code }) => {
      const claims = await runExample(code, await scopeOf(file, source, code));
      for (const { text, actual, stated } of claims) expect(actual, text).toEqual(stated);
    });
  });
});
