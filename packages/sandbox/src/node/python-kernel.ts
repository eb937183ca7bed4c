import { KERNEL_LIMITS, type Kernel, type KernelLimits } from "../kernel/kernel.ts";
import { realmKernel } from "../kernel/realm-kernel.ts";
import type { LearnersToolkit } from "../my-toolkit/learners-toolkit.ts";
import { pythonFor, pythonLanguage } from "../python/python-language.ts";
import { cpythonRealms } from "./cpython-realm.ts";
import { installedWheels, wheelsFolder } from "./installed-wheels.ts";
import { pythonRealms, type WheelFile } from "./python-realm.ts";

/** Settings of the terminal's Python. */
export type PythonNodeKernelOptions = {
  readonly limits?: Partial<KernelLimits>;
  /** Packages that code may import besides the standard library; those in the folder of wheels without it. */
  readonly wheels?: readonly WheelFile[];
  /** What code may import of the learner's own; nothing without it. */
  readonly learner?: () => LearnersToolkit;
};

/**
 * A kernel that runs Python as the page does, with Pyodide, in a child process without rights to files, network or processes. Close
 * it when done: it may hold a child.
 */
export function createPythonNodeKernel({
  limits = {},
  wheels = installedWheels(wheelsFolder()),
  learner,
}: PythonNodeKernelOptions = {}): Kernel {
  const whole: KernelLimits = { ...KERNEL_LIMITS, ...limits };
  return realmKernel({
    realms: pythonRealms(whole, wheels),
    language: pythonFor(learner),
    limits: whole,
    spare: false,
  });
}

/**
 * A kernel that runs Python with one that is installed on this machine, which may have NumPy where Pyodide has none. It keeps code from
 * nothing, so it is for our own: to see that a lab's solution passes in Python, too.
 */
export function createCPythonKernel(program: string, limits: Partial<KernelLimits> = {}): Kernel {
  const whole: KernelLimits = { ...KERNEL_LIMITS, ...limits };
  return realmKernel({ realms: cpythonRealms(program, whole), language: pythonLanguage, limits: whole, spare: false });
}
