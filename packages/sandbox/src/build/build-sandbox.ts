import { createHash } from "node:crypto";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { JUPYTER_FILE, LARGE_MODULE, TOOLKIT_FILES } from "../typescript/toolkit.ts";
import { plotModule } from "./plot-module.ts";
import { pythonFiles, pythonSourceTexts } from "./python-files.ts";
import { framePolicy, pythonFramePolicy } from "./sandbox-headers.ts";

/** The files of the sandbox by their path below `/sandbox/`, and the hashes that the frames' policies name. */
export type SandboxFiles = {
  readonly files: Readonly<Record<string, string>>;
  /** Files that are too large to be held, with the path that each is copied from. */
  readonly copies: Readonly<Record<string, string>>;
  readonly scriptHash: string;
  readonly pythonHash: string;
};

const require = createRequire(import.meta.url);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SETTINGS = {
  bundle: true,
  write: false,
  // Names are kept: they stand in the traces that learners see.
  minifySyntax: true,
  minifyWhitespace: true,
  target: "es2022",
  legalComments: "none",
  logLevel: "silent",
} as const;

/**
 * Bundles the frames with their workers, and the toolkit for learners' code: `frame.html`, `toolkit/math.js`,
 * `toolkit/math-arrays.js`, `toolkit/math-exact.js`, `toolkit/show.js`, what draws in Jupyter, and what these share, and `toolkit/plot.js`;
 * `python-frame.html` and what Python is made of in `python/`.
 */
export async function buildSandbox(): Promise<SandboxFiles> {
  const frame = await framed("../frame/frame.ts", "../frame/worker.ts", {});
  const sources = { PYTHON_SOURCES: JSON.stringify(await pythonSourceTexts()) };
  const python = await framed("../frame/python-frame.ts", "../frame/python-worker.ts", sources);
  const { copies, manifest } = await pythonFiles();
  const files = {
    "frame.html": document(frame.inline, framePolicy(frame.hash, "'self'")),
    "python-frame.html": document(python.inline, pythonFramePolicy(python.hash)),
    "python/python.json": manifest,
    // A server that has wheels answers with a list of its own.
    "python/wheels/index.json": "{}\n",
    ...(await buildToolkit()),
  };
  return { files, copies, scriptHash: frame.hash, pythonHash: python.hash };
}

/** {@link buildSandbox}, written into a folder. */
export async function writeSandbox(folder: string): Promise<SandboxFiles> {
  const sandbox = await buildSandbox();
  const room = async (path: string) => {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    return target;
  };
  for (const [path, text] of Object.entries(sandbox.files)) await writeFile(await room(path), text);
  for (const [path, from] of Object.entries(sandbox.copies)) await copyFile(from, await room(path));
  return sandbox;
}

/** A frame's program with that of its workers in it, and its hash. */
async function framed(frame: string, worker: string, define: Readonly<Record<string, string>>) {
  const program = await script(here(worker), {});
  const text = await script(here(frame), { ...define, WORKER_PROGRAM: JSON.stringify(program) });
  // Inside a script element only this sequence could end it early.
  const inline = text.replaceAll("</script", "<\\/script").trim();
  return { inline, hash: `sha256-${createHash("sha256").update(inline, "utf8").digest("base64")}` };
}

/** Loaded only to build: a server that wants the headers needs no bundler. */
function bundler() {
  return import("esbuild");
}

async function script(entry: string, define: Readonly<Record<string, string>>): Promise<string> {
  const { build } = await bundler();
  const { outputFiles } = await build({ ...SETTINGS, entryPoints: [entry], format: "iife", define: { ...define } });
  return outputFiles[0]?.text ?? "";
}

/** The toolkit for code outside of our own: modules of plain JavaScript by their path, each beside what it imports. */
export async function buildToolkit(): Promise<Readonly<Record<string, string>>> {
  const name = (file: string) => file.replace(/\.js$/, "");
  const { build } = await bundler();
  const { outputFiles } = await build({
    ...SETTINGS,
    entryPoints: {
      [name(TOOLKIT_FILES["@gradus/math"])]: require.resolve("@gradus/math"),
      [name(TOOLKIT_FILES["@gradus/math/arrays"])]: require.resolve("@gradus/math/arrays"),
      [name(TOOLKIT_FILES["@gradus/math/exact"])]: require.resolve("@gradus/math/exact"),
      [name(TOOLKIT_FILES["@gradus/show"])]: here("../show/index.ts"),
      [name(JUPYTER_FILE)]: here("../jupyter/draw-in-jupyter.ts"),
    },
    format: "esm",
    splitting: true,
    outdir: "/toolkit",
    chunkNames: "shared-[hash]",
  });
  const shared = outputFiles.map((file) => [`toolkit/${file.path.split(/[\\/]/).pop()}`, file.text] as const);
  return Object.fromEntries([...shared, [`toolkit/${TOOLKIT_FILES[LARGE_MODULE]}`, plotModule()]]);
}

function document(inline: string, policy: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">
<title>Place where code runs</title>
</head>
<body>
<script>${inline}</script>
</body>
</html>
`;
}
