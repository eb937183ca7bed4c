// For the site's build and the server; needs esbuild
export { buildSandbox, type SandboxFiles, writeSandbox } from "./build-sandbox.ts";
export { framePolicy, type Headers, sandboxHeaders } from "./sandbox-headers.ts";
