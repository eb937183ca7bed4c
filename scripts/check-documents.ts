// Every link and picture in the repository's own documents leads somewhere. One check for each document.
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { checkDocuments } from "./links/check-documents.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const NOT_OURS = /(^|\/)(node_modules|dist|\.[a-z]+)\//;

const entries = await readdir(ROOT, { withFileTypes: true });
const folders = entries.filter((entry) => entry.isDirectory() && !NOT_OURS.test(`${entry.name}/`));
const inside = await Promise.all(
  folders.map(async ({ name }) =>
    (await readdir(join(ROOT, name), { recursive: true })).map((file) => join(name, file)),
  ),
);
const files = [...entries.filter((entry) => entry.isFile()).map(({ name }) => name), ...inside.flat()]
  .map((file) => file.split(sep).join("/"))
  .filter((file) => file.endsWith(".md") && !NOT_OURS.test(file))
  .sort();
const texts = new Map(
  await Promise.all(files.map(async (file) => [file, await readFile(join(ROOT, file), "utf8")] as const)),
);

let failed = 0;
for (const [file, problems] of checkDocuments({ texts, exists: (path) => existsSync(join(ROOT, path)) })) {
  if (problems.length > 0) failed += 1;
  for (const problem of problems) console.error(`${file}: ${problem}`);
}
console.log(`${texts.size - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
