// Neither dependency-cruiser nor `astro check` reads what MDX imports, and the cruiser does not read Astro files:
// this holds the arrows in both.
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type House, judgeImports } from "./pages/judge-imports.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

async function pagesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(mdx|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).split(sep).join("/"))
    .filter((file) => !/(^|\/)(node_modules|dist|\.astro)\//.test(file));
}

async function theHouse(): Promise<House> {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    await readFile(join(ROOT, "site/package.json"), "utf8"),
  );
  const declared = new Set(Object.keys({ ...dependencies, ...devDependencies }));
  return { exists: (path) => existsSync(join(ROOT, path)), declared };
}

const house = await theHouse();
const files = (await Promise.all(["course", "site/src"].map(pagesBelow))).flat().sort();
let failed = 0;
for (const file of files) {
  const problems = judgeImports(file, await readFile(join(ROOT, file), "utf8"), house);
  if (problems.length > 0) failed += 1;
  for (const { line, message } of problems) console.error(`${file}:${line}: ${message}`);
}
console.log(`${files.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
