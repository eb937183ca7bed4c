import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pythonFrameHeaders, type SandboxFiles, sandboxHeaders } from "@gradus/sandbox/build";
import type { AstroIntegration } from "astro";

const FRAME = "/sandbox/frame.html";
const PYTHON_FRAME = "/sandbox/python-frame.html";
const TOOLKIT = "/sandbox/toolkit/";

/** Headers by path; a path that ends in a slash stands for all files below it. */
export type HeadersByPath = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Puts the sandbox's frames, the toolkit that learner code imports, and Python into the built site. */
export function sandboxFiles({ files, copies }: SandboxFiles): AstroIntegration {
  return {
    name: "gradus-sandbox-files",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const room = async (path: string) => {
          const target = join(fileURLToPath(dir), "sandbox", path);
          await mkdir(dirname(target), { recursive: true });
          return target;
        };
        for (const [path, text] of Object.entries(files)) await writeFile(await room(path), text);
        for (const [path, from] of Object.entries(copies)) await copyFile(from, await room(path));
      },
    },
  };
}

/** The headers that these files must be served with. */
export function sandboxAnswerHeaders({ scriptHash, pythonHash }: SandboxFiles): HeadersByPath {
  const headers = sandboxHeaders(scriptHash, "{origin}");
  return { [FRAME]: headers.frame, [TOOLKIT]: headers.toolkit, [PYTHON_FRAME]: pythonFrameHeaders(pythonHash) };
}
