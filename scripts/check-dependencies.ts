// Every declared package is used, and docs/architecture.md says why it is needed.
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type Declaring, judgeDependencies } from "./dependencies/judge-dependencies.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const NOT_OURS = /(^|\/)(node_modules|dist|\.astro)(\/|$)/;
const MAY_IMPORT = /\.(ts|tsx|mjs|cjs|astro|mdx|css)$/;

type Manifest = {
  readonly name: string;
  readonly workspaces?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

async function manifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(ROOT, folder, "package.json"), "utf8"));
}

async function workspaces(): Promise<readonly string[]> {
  const { workspaces: patterns = [] } = await manifest("");
  const expanded = await Promise.all(
    patterns.map(async (pattern) => {
      if (!pattern.endsWith("/*")) return [pattern];
      const parent = pattern.slice(0, -2);
      const entries = await readdir(join(ROOT, parent), { withFileTypes: true });
      return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${parent}/${name}`);
    }),
  );
  return expanded.flat();
}

async function declaring(folder: string): Promise<Declaring> {
  const { dependencies, devDependencies, optionalDependencies } = await manifest(folder);
  const declared = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const names = declared.filter((name) => !name.startsWith("@gradus/"));
  const callsTools = folder === "";
  const files = callsTools ? [] : await readdir(join(ROOT, folder), { recursive: true });
  const importing = files
    .map((file) => file.split(sep).join("/"))
    .filter((file) => MAY_IMPORT.test(file) && !NOT_OURS.test(file));
  const sources = await Promise.all(importing.map((file) => readFile(join(ROOT, folder, file), "utf8")));
  return { folder: folder || "package.json", names, sources, callsTools };
}

const all = await Promise.all(["", ...(await workspaces())].map(declaring));
const problems = judgeDependencies(all, await readFile(join(ROOT, "docs/architecture.md"), "utf8"));
for (const problem of problems) console.error(problem);
const checked = all.reduce((sum, { names }) => sum + 2 * names.length, 0);
console.log(`${checked - problems.length} passed, ${problems.length} failed`);
process.exitCode = problems.length === 0 ? 0 : 1;
