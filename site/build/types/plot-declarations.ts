import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { type MoreDeclarations, PLOT_FOLDER } from "../../src/types/declarations.ts";

/** What Plot's declarations take from d3, as far as a cell has to do with it. */
const FROM_D3 = `
/** A way to join points to a curve, as d3 makes them. */
export type CurveFactory = (context: any) => any;
/** A way to draw a symbol, as d3 makes them. */
export type SymbolType = { draw(context: any, size: number): void };
/** Something on a sphere, as GeoJSON. */
export type GeoPermissibleObjects = { readonly type: string; readonly [part: string]: any };
/** A projection from a sphere, as d3 makes them. */
export type GeoStreamWrapper = { stream(stream: any): any };
/** A way to draw GeoJSON, as d3 makes them. */
export type GeoPath = (object: GeoPermissibleObjects) => string | null;
`;

/** What they take from a page. A cell has none: what is drawn there can only be shown. */
const OF_A_PAGE = `
interface Node {}
interface HTMLElement extends Node {}
interface SVGElement extends Node {}
interface SVGSVGElement extends SVGElement {}
interface SVGMarkerElement extends SVGElement {}
interface Document {}
interface CSSStyleDeclaration { [name: string]: any }
`;
const PAGE_FILE = `${PLOT_FOLDER}page.d.ts`;

/** Observable Plot's own declarations with their docstrings, complete in themselves. */
export function plotDeclarations(): MoreDeclarations {
  const folder = dirname(createRequire(import.meta.resolve("@gradus/sandbox/plot")).resolve("@observablehq/plot"));
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".d.ts"));
  const files = names.map((name) => {
    const path = name.replaceAll("\\", "/");
    const d3 = `${"../".repeat(path.split("/").length - 1) || "./"}d3.js`;
    const text = readFileSync(`${folder}/${path}`, "utf8")
      .replaceAll('from "d3"', `from "${d3}"`)
      // Where a mark asks for its options, T is those or undefined, and of the two together nothing would be left but x and y.
      .replaceAll("Omit<T,", "Omit<NonNullable<T>,");
    return [`${PLOT_FOLDER}${path}`, text] as const;
  });
  return {
    files: { ...Object.fromEntries(files), [`${PLOT_FOLDER}d3.d.ts`]: FROM_D3, [PAGE_FILE]: OF_A_PAGE },
    globals: [PAGE_FILE],
  };
}
