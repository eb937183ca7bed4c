import { fileURLToPath } from "node:url";
import { plotModule } from "../build/plot-module.ts";
import type { KernelLimits } from "../kernel/kernel.ts";
import type { RealmMaker } from "../kernel/realm.ts";
import { LARGE_MODULE } from "../typescript/toolkit.ts";
import { childRealms } from "./child-realms.ts";
import { childModules, strippedFile } from "./module-graph.ts";

/** Child processes as realms, each for one learner's file. */
export function nodeRealms(limits: KernelLimits): RealmMaker {
  return childRealms(() => ({
    program: process.execPath,
    arguments: childArguments(limits),
    first: { type: "start", modules: childModules() },
    ahead: (message) => {
      const name = childModules().toolkit[LARGE_MODULE];
      const isAskedFor = message.type === "load" && message.code.includes(JSON.stringify(name));
      return isAskedFor ? [{ type: "module", name, code: plotModule() }] : [];
    },
    mostBytes: limits.memory + PROCESS_BYTES,
  }));
}

/** What a Node process holds by itself, with room to spare. */
const PROCESS_BYTES = 192 * 1024 * 1024;

let program: string | null = null;

/** The rights that a child has: none. What is not forbidden by `--permission` is out of reach of its context. */
function childArguments(limits: KernelLimits): readonly string[] {
  program ??= strippedFile(fileURLToPath(new URL("./child.ts", import.meta.url)));
  const heap = Math.max(32, Math.round(limits.memory / 1024 / 1024));
  return [
    "--permission",
    "--experimental-vm-modules",
    "--frozen-intrinsics",
    "--disallow-code-generation-from-strings",
    "--no-addons",
    "--no-warnings",
    `--max-old-space-size=${heap}`,
    "--input-type=module",
    "--eval",
    program,
  ];
}
