import { themeCss } from "@gradus/figures/theme";
import type { Plugin } from "vite";

const NAME = "virtual:gradus/theme.css";

/** The colour tokens as a style sheet, made from the same data that the contrast and colour-blindness checks read. */
export function themeStyles(): Plugin {
  return {
    name: "gradus-theme-styles",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? themeCss() : undefined),
  };
}
