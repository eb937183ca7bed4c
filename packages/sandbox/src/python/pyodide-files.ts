/** The version of Pyodide that the kernel is made for. */
export const PYODIDE_VERSION = "314.0.7";

/** The files of Pyodide that a realm is fed with, by the names that its package gives them. */
export const PYODIDE_FILES = {
  loader: "pyodide.mjs",
  program: "pyodide.asm.mjs",
  machine: "pyodide.asm.wasm",
  library: "python_stdlib.zip",
} as const;

/** A package's wheel, as it stands in the lock. */
export type PythonPackage = {
  readonly name: string;
  readonly version: string;
  readonly file: string;
  readonly sha256: string;
  /** Names under which it is imported. */
  readonly imports: readonly string[];
  /** Names of packages that it needs. */
  readonly depends: readonly string[];
};

/** A package with its bytes. */
export type PythonWheel = PythonPackage & { readonly bytes: Uint8Array<ArrayBuffer> };

/** What has to be there for Python to start: the machine's program, its library, and the wheels of packages. */
export type PythonParts = {
  /** WebAssembly, compiled if someone already has. */
  readonly machine: WebAssembly.Module | Uint8Array<ArrayBuffer>;
  readonly library: Uint8Array<ArrayBuffer>;
  readonly wheels: readonly PythonWheel[];
  /** The memory of a Python that has just started, from an earlier {@link PythonParts}: it starts from there. */
  readonly snapshot: Uint8Array<ArrayBuffer> | null;
};
