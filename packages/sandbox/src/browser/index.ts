export type { PythonProgress } from "./fetch-python.ts";
export {
  createPythonKernel,
  type PythonKernel,
  type PythonKernelOptions,
  pythonProgressWords,
} from "./python-kernel.ts";
export { createTypeScriptKernel, type TypeScriptKernelOptions } from "./typescript-kernel.ts";
