import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Notebook } from "@gradus/sandbox/notebook";

/**
 * How running a TypeScript notebook top to bottom failed; null when it didn't. Stands in for Deno's kernel: the first cell runs by
 * itself, as there, since it writes what the others import; then all code cells run as one module, types stripped by Node.
 */
export function failureInNode({ cells }: Notebook, folder: string): string | null {
  const code = cells.filter((cell) => cell.cell_type === "code").map((cell) => cell.source.join(""));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  for (const [name, text] of [
    ["first.ts", code[0] ?? ""],
    ["all.ts", code.join("\n\n")],
  ] as const) {
    writeFileSync(join(folder, name), text);
    const words = ["--experimental-strip-types", "--no-warnings", name];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8", timeout: 120_000 });
    if (status === 0) continue;
    const error = stderr.split("\n").find((line) => /^(?:Uncaught )?\w*Error\b/.test(line));
    // Node's way to write the name of an error that was given one.
    return error?.replace(/^Error \[(\w+)\]/, "$1") ?? `node ended with ${status}`;
  }
  return null;
}
