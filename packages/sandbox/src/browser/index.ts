export { createTypeScriptKernel, type TypeScriptKernelOptions } from "./typescript-kernel.ts";
