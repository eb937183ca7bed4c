/** What a lab's code may import; everything else is refused before it runs. */
export const TOOLKIT = [
  "@gradus/math",
  "@gradus/math/arrays",
  "@gradus/math/exact",
  "@gradus/show",
  "@observablehq/plot",
] as const;

/** One of the modules of {@link TOOLKIT}. */
export type ToolkitModule = (typeof TOOLKIT)[number];

/** Where each toolkit module is found by the place that runs the code: an absolute address, or a name that it knows. */
export type ToolkitAddresses = Readonly<Record<ToolkitModule, string>>;

/** Whether a lab may import this. */
export function isToolkitModule(name: string): name is ToolkitModule {
  return (TOOLKIT as readonly string[]).includes(name);
}

/** The file that the build makes of each toolkit module, beside the frame in `toolkit/`. */
export const TOOLKIT_FILES: Readonly<Record<ToolkitModule, string>> = {
  "@gradus/math": "math.js",
  "@gradus/math/arrays": "math-arrays.js",
  "@gradus/math/exact": "math-exact.js",
  "@gradus/show": "show.js",
  "@observablehq/plot": "plot.js",
};

/** The module that is too large to be at hand for every cell: only code that imports it waits for it. */
export const LARGE_MODULE = "@observablehq/plot" satisfies ToolkitModule;

/** The file beside them that notebooks take along: it draws in Deno's kernel. No lab imports it. */
export const JUPYTER_FILE = "jupyter.js";
