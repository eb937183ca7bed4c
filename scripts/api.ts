/** Writes the API report, docs/api/, from what `@gradus/math` exports: `node scripts/api.ts`. */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readApi } from "../site/build/api/read-api.ts";
import { reportOf } from "../site/build/api/report.ts";

export const REPORTS = fileURLToPath(new URL("../docs/api/", import.meta.url));

/** The file of each report below docs/api/, with its text. */
export function apiReports(): readonly { readonly file: string; readonly text: string }[] {
  return readApi().map((entry) => ({ file: `${entry.slug}.md`, text: reportOf(entry) }));
}

if (import.meta.main) {
  await mkdir(REPORTS, { recursive: true });
  for (const { file, text } of apiReports()) await writeFile(REPORTS + file, text);
}
