import type { Plugin } from "vite";

/**
 * Asks for nothing but styles ahead of a later import. The lists of all the scripts that each kind of exercise needs weighed
 * 4 kB in every page with a problem, and most of them are there when it is drawn.
 */
export function stylesAhead(): Plugin {
  return {
    name: "gradus-styles-ahead",
    configEnvironment: (name) =>
      name === "client"
        ? {
            build: {
              modulePreload: {
                polyfill: false,
                resolveDependencies: (_, files) => files.filter((file) => file.endsWith(".css")),
              },
            },
          }
        : undefined,
  };
}
