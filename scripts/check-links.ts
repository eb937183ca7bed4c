// Every link, picture, script and fragment of the built site leads somewhere. One check for each page and style sheet.
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuiltSite, checkSite } from "./links/check-site.ts";

const SITE = process.argv[2] ?? fileURLToPath(new URL("../site/dist/", import.meta.url));
const READ = /\.(html|css)$/;

async function builtSite(): Promise<BuiltSite> {
  const entries = await readdir(SITE, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(join(SITE, "/").length).split(sep).join("/"))
    .sort();
  const texts = files.filter((file) => READ.test(file));
  const read = await Promise.all(texts.map(async (file) => [file, await readFile(join(SITE, file), "utf8")] as const));
  return { files: new Set(files), texts: new Map(read) };
}

const checked = checkSite(await builtSite());
for (const { file, problems } of checked) for (const problem of problems) console.error(`${file}: ${problem}`);
const failed = checked.filter(({ problems }) => problems.length > 0).length;
console.log(`${checked.reduce((sum, { references }) => sum + references, 0)} references read`);
console.log(`${checked.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
