import { type ThemeName, tokens } from "@gradus/figures";
import type { DrawingOutput } from "@gradus/sandbox";

/** The face of the page's small letters, as a data address; null where it can't be had. */
export type Face = string | null;

/**
 * A drawing as an image by itself, in the page's ink, on its paper and in its letters: an image sees nothing of the page that it stands in. The tokens
 * of the theme are at hand in it by their names, such as `var(--blue)`.
 */
export function dressedDrawing({ svg, width, height }: DrawingOutput, theme: ThemeName, face: Face): string {
  const colours = Object.entries(tokens[theme]).map(([name, colour]) => `--${name}:${colour}`);
  const style = [`color:${tokens[theme].ink}`, `--plot-background:${tokens[theme].page}`, ...colours].join(";");
  const letters =
    face === null
      ? ""
      : `<style>@font-face{font-family:Inter;font-weight:100 900;src:url(${face})}svg{font-family:Inter,system-ui,sans-serif}</style>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" style="${style}">${letters}${svg}</svg>`;
}
