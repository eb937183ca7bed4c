/** The declarations that cells are checked against, made while the site is built. */
export type Declarations = {
  /** What cells may import, and the file that declares it, which may be one that comes later. */
  readonly modules: Readonly<Record<string, string>>;
  /** Every declaration file by its path: the toolkit's, the language's own, and the globals of a cell. */
  readonly files: Readonly<Record<string, string>>;
  /** The files that hold without being imported. */
  readonly globals: readonly string[];
};

/** Declarations that are loaded only when a cell mentions what they declare. */
export type MoreDeclarations = Pick<Declarations, "files" | "globals">;

/** The folder of Observable Plot's declarations. */
export const PLOT_FOLDER = "/plot/";

/** Where a cell's globals are declared. */
export const CELL_GLOBALS = "/cell-globals.d.ts";

/** The folder of the language's own declarations. */
export const LANGUAGE_FOLDER = "/language/";
