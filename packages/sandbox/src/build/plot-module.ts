import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { licencesOf } from "./licences-of.ts";

let text: string | null = null;

/**
 * Observable Plot on our small document, with all of d3 that it uses, as one module that imports nothing, headed by the licences of what it holds.
 * Made when it is first asked for. Names are shortened, unlike those of the toolkit: no trace that a learner reads leads far into it.
 */
export function plotModule(): string {
  if (text !== null) return text;
  // Loaded only now: who runs code that draws nothing needs no bundler.
  const { buildSync } = createRequire(import.meta.url)("esbuild") as typeof import("esbuild");
  const root = fileURLToPath(new URL("../../../../", import.meta.url));
  const { outputFiles, metafile } = buildSync({
    entryPoints: [fileURLToPath(new URL("../drawing/plot.ts", import.meta.url))],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "silent",
  });
  const files = Object.keys(metafile.inputs).map((file) => `${root}${file}`);
  text = `/*!\n${licencesOf(files)}\n*/\n${outputFiles[0]?.text ?? ""}`;
  return text;
}
