import type { Plugin } from "vite";
import { declarations } from "./declarations.ts";
import { plotDeclarations } from "./plot-declarations.ts";

const MAKERS: Readonly<Record<string, () => unknown>> = {
  "virtual:gradus/type-declarations": declarations,
  "virtual:gradus/plot-declarations": plotDeclarations,
};

/** The declarations that cells are checked against, as modules for the worker that checks them. */
export function typeDeclarations(): Plugin {
  return {
    name: "gradus-type-declarations",
    resolveId: (id) => (Object.hasOwn(MAKERS, id) ? `\0${id}` : undefined),
    load: (id) => {
      const make = id.startsWith("\0") ? MAKERS[id.slice(1)] : undefined;
      // As text: engines read JSON faster than the same object written as a program.
      return make && `export const declarations = JSON.parse(${JSON.stringify(JSON.stringify(make()))});`;
    },
  };
}
