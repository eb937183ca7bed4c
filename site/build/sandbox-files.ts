import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSandbox, sandboxHeaders, writeSandbox } from "@gradus/sandbox/build";
import type { AstroIntegration } from "astro";

const FRAME = "/sandbox/frame.html";
const TOOLKIT = "/sandbox/toolkit/";

/** Puts the sandbox's frame and the toolkit that learner code imports into the built site. */
export function sandboxFiles(): AstroIntegration {
  return {
    name: "gradus-sandbox-files",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        await writeSandbox(join(fileURLToPath(dir), "sandbox"));
      },
    },
  };
}

/** The headers that these files must be served with, by path. */
export async function sandboxAnswerHeaders(): Promise<Record<string, Readonly<Record<string, string>>>> {
  const { scriptHash } = await buildSandbox();
  const headers = sandboxHeaders(scriptHash);
  return { [FRAME]: headers.frame, [TOOLKIT]: headers.toolkit };
}
