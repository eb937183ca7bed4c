import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type SandboxFiles, sandboxHeaders } from "@gradus/sandbox/build";
import type { AstroIntegration } from "astro";

const FRAME = "/sandbox/frame.html";
const TOOLKIT = "/sandbox/toolkit/";

/** Headers by path; a path that ends in a slash stands for all files below it. */
export type HeadersByPath = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Puts the sandbox's frame and the toolkit that learner code imports into the built site. */
export function sandboxFiles({ files }: SandboxFiles): AstroIntegration {
  return {
    name: "gradus-sandbox-files",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        for (const [path, text] of Object.entries(files)) {
          const target = join(fileURLToPath(dir), "sandbox", path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, text);
        }
      },
    },
  };
}

/** The headers that these files must be served with. */
export function sandboxAnswerHeaders({ scriptHash }: SandboxFiles): HeadersByPath {
  const headers = sandboxHeaders(scriptHash, "{origin}");
  return { [FRAME]: headers.frame, [TOOLKIT]: headers.toolkit };
}
