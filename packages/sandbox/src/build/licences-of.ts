import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PACKAGE = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/;

/** The licences of the packages that some files belong to, in full, each with the packages that are under it. */
export function licencesOf(files: readonly string[]): string {
  const packages = new Map<string, string>();
  for (const file of files) {
    const [, folder, name] = PACKAGE.exec(file) ?? [];
    if (folder !== undefined && name !== undefined) packages.set(name.replaceAll("\\", "/"), folder);
  }
  const byLicence = new Map<string, string[]>();
  for (const [name, folder] of [...packages].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const licence = licenceIn(folder);
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), name]);
  }
  return [...byLicence].map(([licence, names]) => `Holds ${names.join(", ")}:\n\n${licence}`).join("\n\n");
}

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  if (file === undefined) throw new Error(`licencesOf: no licence in ${folder}`);
  // It is to stand in a comment.
  return readFileSync(join(folder, file), "utf8").trim().replaceAll("*/", "* /");
}
