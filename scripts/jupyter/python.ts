import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Notebook } from "@gradus/sandbox/notebook";

const PROGRAM = fileURLToPath(new URL("./notebooks.py", import.meta.url));
const NAMED = process.env.GRADUS_PYTHON ?? "python3";
/** The Python that runs notebooks: python3, unless GRADUS_PYTHON names another. A path holds from every folder. */
export const PYTHON = NAMED.includes("/") ? resolve(NAMED) : NAMED;

/** What a command said; null if it could not be started. */
type Said = { readonly code: number | null; readonly out: string; readonly err: string } | null;

function python(words: readonly string[], env: Readonly<Record<string, string>> = {}): Said {
  const { status, stdout, stderr, error } = spawnSync(PYTHON, [PROGRAM, ...words], {
    encoding: "utf8",
    timeout: 300_000,
    env: { ...process.env, ...env },
  });
  return error === undefined || status !== null ? { code: status, out: stdout, err: stderr } : null;
}

/** What the Python that is there lacks to run notebooks, in one line; null when it lacks nothing. */
export function lackOfPython(): string | null {
  const said = python(["missing"]);
  if (said === null) return `there is no ${PYTHON}`;
  if (said.code !== 0) return `${PYTHON} can't be used: ${lastLine(said.err)}`;
  const names = said.out.trim();
  return names === "" ? null : `${PYTHON} has no ${names.replaceAll(" ", ", ")} (${PYTHON} -m pip install ${names})`;
}

/** What nbformat says against a notebook; null when nothing. */
export function invalid(file: string): string | null {
  return complaint(python(["validate", file]));
}

/** How running a notebook top to bottom failed; null when it didn't: then the file holds what came out. `path` is Jupyter's own. */
export function failureOfRun(file: string, kernel: string, path?: string): string | null {
  return complaint(python(["run", file, kernel], path === undefined ? {} : { JUPYTER_PATH: path }));
}

/** How many pictures and tables a notebook that has run shows. */
export function drawings(file: string): number {
  const { cells } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly cells: readonly { readonly outputs?: readonly { readonly data?: object }[] }[];
  };
  const drawn = ["image/svg+xml", "image/png", "text/html"];
  const outputs = cells.flatMap((cell) => cell.outputs ?? []);
  return outputs.filter(({ data = {} }) => drawn.some((kind) => Object.hasOwn(data, kind))).length;
}

/** The same without Jupyter, in a tenth of the time: the code cells one behind the other, in plain Python. */
export function failureInPython({ cells }: Notebook, folder: string): string | null {
  const code = cells.filter((cell) => cell.cell_type === "code").map((cell) => cell.source.join(""));
  writeFileSync(join(folder, "all.py"), code.join("\n\n"));
  const { status, stderr } = spawnSync(PYTHON, ["all.py"], { cwd: folder, encoding: "utf8", timeout: 120_000 });
  if (status === 0) return null;
  return stderr.split("\n").findLast((line) => /^\w*Error\b/.test(line)) ?? `${PYTHON} ended with ${status}`;
}

function complaint(said: Said): string | null {
  if (said === null) return `${PYTHON} could not be started`;
  return said.code === 0 ? null : lastLine(said.err) || `${PYTHON} ended with ${said.code}`;
}

const lastLine = (text: string) => text.trimEnd().split("\n").at(-1)?.slice(0, 300) ?? "";
