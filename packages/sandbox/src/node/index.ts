export { createNodeKernel } from "./node-kernel.ts";
export { createCPythonKernel, createPythonNodeKernel, type PythonNodeKernelOptions } from "./python-kernel.ts";
