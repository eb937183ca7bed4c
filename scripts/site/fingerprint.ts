import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";

const LEFT_OUT = new Set(["node_modules", "dist", ".out", ".astro", ".cache", "coverage"]);
const TESTS = /\.test\.tsx?$/;

/**
 * A hash of the names and contents of every file below the given paths, in a fixed order. Contents rather than times:
 * a checkout, a copy or a fresh clone gives files new times. Tests and build results are left out.
 *
 * @param root the folder that names are relative to. @param paths files and folders in it.
 * @returns 64 hexadecimal digits. A path that does not exist adds nothing.
 */
export async function fingerprint(root: string, paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map((path) => filesBelow(root, path)))).flat().sort();
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))));
  const hash = createHash("sha256");
  files.forEach((file, index) => {
    const content = contents[index] ?? Buffer.alloc(0);
    hash.update(`${file.split(sep).join("/")}\0${content.length}\0`).update(content);
  });
  return hash.digest("hex");
}

async function filesBelow(root: string, path: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOTDIR") return null;
    if (error.code === "ENOENT") return [];
    throw error;
  });
  if (entries === null) return [path];
  const nested = entries.map((entry) => {
    if (LEFT_OUT.has(entry.name) || TESTS.test(entry.name)) return [];
    const inside = join(path, entry.name);
    return entry.isDirectory() ? filesBelow(root, inside) : [inside];
  });
  return (await Promise.all(nested)).flat();
}
