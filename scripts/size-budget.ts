// How much script each page ships, against the budget. `--files` lists what it is made of.
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type Tag, tags } from "./html/tags.ts";
import { BUDGETS, type Budget } from "./size/budget.ts";
import { type ChunkImports, importsOfChunk } from "./size/imports-of-chunk.ts";
import { pageScripts } from "./size/page-scripts.ts";

const SITE = fileURLToPath(new URL("../site/dist/", import.meta.url));
const GZIP_LEVEL = 9;
const BYTES = 1024;
const LARGEST = 4;

const chunks = new Map<string, { readonly imports: ChunkImports; readonly bytes: number } | null>();

function chunk(path: string) {
  const known = chunks.get(path);
  if (known !== undefined) return known;
  const read = readChunk(path);
  chunks.set(path, read);
  return read;
}

function readChunk(path: string) {
  try {
    const source = readFileSync(join(SITE, path), "utf8");
    return { imports: importsOfChunk(source), bytes: compressed(source) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function compressed(text: string): number {
  return gzipSync(text, { level: GZIP_LEVEL }).length;
}

function builtPages(): readonly { readonly file: string; readonly page: readonly Tag[] }[] {
  return readdirSync(SITE, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ file: file.split(sep).join("/"), page: tags(readFileSync(join(SITE, file), "utf8")) }));
}

function holdsFor({ pages }: Budget, page: readonly Tag[]): boolean {
  return pages === "every page" || page.some(({ attributes }) => attributes.has(pages.attribute));
}

let passed = 0;
let failed = 0;
const pages = builtPages();
for (const budget of BUDGETS) {
  const held = pages.filter(({ page }) => holdsFor(budget, page));
  if (held.length === 0) {
    failed += 1;
    console.error(`${budget.title}: no page to hold it for`);
  }
  for (const { file, page } of held) {
    const { files, inline } = pageScripts(page, (path) => chunk(path)?.imports ?? null, budget);
    const parts = [
      ...files.map((path) => ({ name: path, bytes: chunk(path)?.bytes ?? 0 })),
      ...inline.map((text) => ({ name: "in the page", bytes: compressed(text) })),
    ].sort((one, other) => other.bytes - one.bytes);
    const kilobytes = parts.reduce((sum, { bytes }) => sum + bytes, 0) / BYTES;
    const good = kilobytes <= budget.kilobytes;
    if (good) passed += 1;
    else failed += 1;
    console.log(`${good ? "✓" : "✗"} ${budget.title}: ${kilobytes.toFixed(1)} of ${budget.kilobytes} kB · ${file}`);
    const listed = process.argv.includes("--files") ? parts : good ? [] : parts.slice(0, LARGEST);
    for (const { name, bytes } of listed) console.log(`    ${(bytes / BYTES).toFixed(1).padStart(6)} kB  ${name}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
