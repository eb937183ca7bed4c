export { createNodeKernel } from "./node-kernel.ts";
