import type { Kernel } from "@gradus/sandbox";

let kernel: Promise<Kernel> | null = null;

/** The page's one kernel, started when code first runs. */
export function typeScriptKernel(): Promise<Kernel> {
  kernel ??= import("@gradus/sandbox/browser").then(({ createTypeScriptKernel }) =>
    createTypeScriptKernel({ frameUrl: "/sandbox/frame.html" }),
  );
  return kernel;
}
