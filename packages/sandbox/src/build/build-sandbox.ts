import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { TOOLKIT_FILES } from "../typescript/toolkit.ts";
import { framePolicy } from "./sandbox-headers.ts";

/** The files of the sandbox by their path below `/sandbox/`, and the hash that the frame's policy names. */
export type SandboxFiles = { readonly files: Readonly<Record<string, string>>; readonly scriptHash: string };

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
 * Bundles the frame with its worker, and the toolkit for learners' code: `frame.html`, `toolkit/math.js`,
 * `toolkit/math-arrays.js`, `toolkit/math-exact.js`, `toolkit/show.js` and what these share.
 */
export async function buildSandbox(): Promise<SandboxFiles> {
  const worker = await script(here("../frame/worker.ts"), {});
  const frame = await script(here("../frame/frame.ts"), { WORKER_PROGRAM: JSON.stringify(worker) });
  // Inside a script element only this sequence could end it early.
  const inline = frame.replaceAll("</script", "<\\/script").trim();
  const scriptHash = `sha256-${createHash("sha256").update(inline, "utf8").digest("base64")}`;
  return { files: { "frame.html": document(inline, scriptHash), ...(await toolkit()) }, scriptHash };
}

/** {@link buildSandbox}, written into a folder; gives the hash. */
export async function writeSandbox(folder: string): Promise<string> {
  const { files, scriptHash } = await buildSandbox();
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return scriptHash;
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

async function toolkit(): Promise<Readonly<Record<string, string>>> {
  const name = (file: string) => file.replace(/\.js$/, "");
  const { build } = await bundler();
  const { outputFiles } = await build({
    ...SETTINGS,
    entryPoints: {
      [name(TOOLKIT_FILES["@gradus/math"])]: require.resolve("@gradus/math"),
      [name(TOOLKIT_FILES["@gradus/math/arrays"])]: require.resolve("@gradus/math/arrays"),
      [name(TOOLKIT_FILES["@gradus/math/exact"])]: require.resolve("@gradus/math/exact"),
      [name(TOOLKIT_FILES["@gradus/show"])]: here("../show/index.ts"),
    },
    format: "esm",
    splitting: true,
    outdir: "/toolkit",
    chunkNames: "shared-[hash]",
  });
  return Object.fromEntries(outputFiles.map((file) => [`toolkit/${file.path.split(/[\\/]/).pop()}`, file.text]));
}

function document(inline: string, scriptHash: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${framePolicy(scriptHash, "'self'").join("; ")}">
<title>Place where code runs</title>
</head>
<body>
<script>${inline}</script>
</body>
</html>
`;
}
