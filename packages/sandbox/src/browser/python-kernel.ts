import { KERNEL_LIMITS, type Kernel, type KernelLimits } from "../kernel/kernel.ts";
import { realmKernel } from "../kernel/realm-kernel.ts";
import type { LearnersToolkit } from "../my-toolkit/learners-toolkit.ts";
import { pythonFor } from "../python/python-language.ts";
import { fetchPython, type PythonProgress } from "./fetch-python.ts";
import { frameRealms } from "./sandbox-frame.ts";

/** Settings of the browser's Python. */
export type PythonKernelOptions = {
  /** Address of the sandbox's frame for Python; Python itself lies beside it in `python/`. */
  readonly frameUrl: string;
  /** Packages to have at hand, as far as the server has them; NumPy without it. */
  readonly packages?: readonly string[];
  readonly limits?: Partial<KernelLimits>;
  /** What the learner may import of their own, asked for at each run; nothing without it. */
  readonly learner?: () => LearnersToolkit;
  /** Told how far the download is. */
  readonly onProgress?: (progress: PythonProgress) => void;
  /** Told when a run begins to wait for the place that runs code to start, and when the wait is over. */
  readonly onStarting?: (isStarting: boolean) => void;
};

/** A kernel that runs Python. */
export type PythonKernel = Kernel & {
  /** The packages that can be imported besides the standard library. */
  readonly packages: readonly string[];
};

/**
 * A kernel that runs Python with Pyodide in workers of a sandboxed frame: no network, no page, no storage. It downloads Python first,
 * about 11 MB compressed, and keeps one worker warm. Make one for a page, and close it when the page no longer needs it.
 *
 * @throws Error when Python can't be downloaded.
 */
export async function createPythonKernel(options: PythonKernelOptions): Promise<PythonKernel> {
  const frame = new URL(options.frameUrl, location.href).href;
  const { packages = ["numpy"], onProgress, onStarting } = options;
  const limits: KernelLimits = { ...KERNEL_LIMITS, ...options.limits };
  const fetched = await fetchPython(new URL("python/", frame).href, packages, onProgress);
  const kernel = realmKernel({
    realms: frameRealms({ frame, greeting: { ...fetched, time: limits.time, memory: limits.memory } }),
    language: pythonFor(options.learner),
    spare: true,
    limits,
    ...(onStarting === undefined ? {} : { onStarting }),
  });
  return { ...kernel, packages: fetched.wheels.map((wheel) => wheel.name) };
}

/**
 * How far the download of Python is, in words.
 *
 * @example pythonProgressWords({ received: 4_200_000, total: 13_400_000 }) // => "Python is on its way: 31 %."
 */
export function pythonProgressWords({ received, total }: PythonProgress): string {
  return received >= total
    ? "Python is here and starts."
    : `Python is on its way: ${Math.floor((100 * received) / total)} %.`;
}
