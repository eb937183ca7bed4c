import type { Kernel } from "@gradus/sandbox";

/** Kept from the bundler: the kernel makes its child process from its own sources and must be loaded from where they are. */
const KERNEL = "@gradus/sandbox/node";

/** A kernel that runs the lessons' code while the site is built. */
export async function nodeKernel(): Promise<Kernel> {
  const { createNodeKernel } = (await import(/* @vite-ignore */ KERNEL)) as typeof import("@gradus/sandbox/node");
  return createNodeKernel();
}
