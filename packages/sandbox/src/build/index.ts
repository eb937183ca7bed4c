// For the site's build and the server; needs esbuild

export type { PythonPackage } from "../python/pyodide-files.ts";
export { LARGE_MODULE, TOOLKIT, type ToolkitModule } from "../typescript/toolkit.ts";
export { buildSandbox, type SandboxFiles, writeSandbox } from "./build-sandbox.ts";
export { notebookFile } from "./notebook-file.ts";
export { pythonPackages } from "./python-packages.ts";
export { framePolicy, type Headers, pythonFrameHeaders, sandboxHeaders } from "./sandbox-headers.ts";
