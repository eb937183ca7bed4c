import type { Kernel, KernelLimits } from "../kernel/kernel.ts";
import { realmKernel } from "../kernel/realm-kernel.ts";
import type { LearnersToolkit } from "../my-toolkit/learners-toolkit.ts";
import { LARGE_MODULE, TOOLKIT_FILES } from "../typescript/toolkit.ts";
import { typeScriptLanguage } from "../typescript/typescript-language.ts";
import { frameRealms } from "./sandbox-frame.ts";

/** Settings of the browser's kernel. */
export type TypeScriptKernelOptions = {
  /** Address of the sandbox's frame; the toolkit lies beside it in `toolkit/`. */
  readonly frameUrl: string;
  readonly limits?: Partial<KernelLimits>;
  /** What the learner may import of their own, asked for at each run; nothing without it. */
  readonly learner?: () => LearnersToolkit;
  /** Told when a run begins to wait for the place that runs code to start, and when the wait is over. */
  readonly onStarting?: (isStarting: boolean) => void;
};

/**
 * A kernel that runs TypeScript in workers of a sandboxed frame: no network, no page, no storage. It puts one hidden frame
 * into the page and keeps one worker warm. Make one for a page, and close it when the page no longer needs it.
 */
export function createTypeScriptKernel(options: TypeScriptKernelOptions): Kernel {
  const frame = new URL(options.frameUrl, location.href).href;
  const address = (file: string) => new URL(`toolkit/${file}`, frame).href;
  const toolkit = {
    "@gradus/math": address(TOOLKIT_FILES["@gradus/math"]),
    "@gradus/math/arrays": address(TOOLKIT_FILES["@gradus/math/arrays"]),
    "@gradus/math/exact": address(TOOLKIT_FILES["@gradus/math/exact"]),
    "@gradus/show": address(TOOLKIT_FILES["@gradus/show"]),
    [LARGE_MODULE]: address(TOOLKIT_FILES[LARGE_MODULE]),
  };
  const { [LARGE_MODULE]: large, ...small } = toolkit;
  const realms = frameRealms({ frame, greeting: { toolkit: Object.values(small), large } });
  return realmKernel({
    realms,
    language: typeScriptLanguage(toolkit, options.learner),
    spare: true,
    ...(options.onStarting === undefined ? {} : { onStarting: options.onStarting }),
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  });
}
