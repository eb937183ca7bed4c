/** The declarations that cells are checked against, made while the site is built. */
export type Declarations = {
  /** What cells may import, and the file that declares it. */
  readonly modules: Readonly<Record<string, string>>;
  /** Every declaration file by its path: the toolkit's, the language's own, and the globals of a cell. */
  readonly files: Readonly<Record<string, string>>;
  /** The files that hold without being imported. */
  readonly globals: readonly string[];
};

/** Where a cell's globals are declared. */
export const CELL_GLOBALS = "/cell-globals.d.ts";

/** The folder of the language's own declarations. */
export const LANGUAGE_FOLDER = "/language/";
