export { createNodeKernel } from "./node-kernel.ts";
export { createPythonNodeKernel, type PythonNodeKernelOptions } from "./python-kernel.ts";
