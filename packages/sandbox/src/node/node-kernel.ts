import type { Kernel, KernelLimits } from "../kernel/kernel.ts";
import { KERNEL_LIMITS } from "../kernel/kernel.ts";
import { realmKernel } from "../kernel/realm-kernel.ts";
import type { LearnersToolkit } from "../my-toolkit/learners-toolkit.ts";
import { typeScriptLanguage } from "../typescript/typescript-language.ts";
import { childModules } from "./module-graph.ts";
import { nodeRealms } from "./node-realm.ts";

/**
 * A kernel that runs TypeScript in a child process without rights to files, network or processes. Close it when done: it
 * may hold a child.
 *
 * @param learner what the code may import of the learner's own; nothing without it.
 */
export function createNodeKernel(limits: Partial<KernelLimits> = {}, learner?: () => LearnersToolkit): Kernel {
  const whole: KernelLimits = { ...KERNEL_LIMITS, ...limits };
  return realmKernel({
    realms: nodeRealms(whole),
    language: typeScriptLanguage(childModules().toolkit, learner),
    limits: whole,
    spare: false,
  });
}
