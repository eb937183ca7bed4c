import type { Plugin } from "vite";
import { declarations } from "./declarations.ts";

const NAME = "virtual:gradus/type-declarations";

/** The declarations that cells are checked against, as a module for the worker that checks them. */
export function typeDeclarations(): Plugin {
  return {
    name: "gradus-type-declarations",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    // As text: engines read JSON faster than the same object written as a program.
    load: (id) =>
      id === `\0${NAME}`
        ? `export const declarations = JSON.parse(${JSON.stringify(JSON.stringify(declarations()))});`
        : undefined,
  };
}
