export { KEPT_FILES, keptFile, readKeptFile } from "../my-toolkit/kept-file.ts";
export { installedWheels, lockedPackages, wheelState, wheelsFolder } from "./installed-wheels.ts";
export { createNodeKernel } from "./node-kernel.ts";
export { createCPythonKernel, createPythonNodeKernel, type PythonNodeKernelOptions } from "./python-kernel.ts";
