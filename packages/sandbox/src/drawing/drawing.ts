import { composedFigure, sizeOf } from "./compose-figure.ts";
import { describeDrawing } from "./describe-drawing.ts";
import type { DrawnElement } from "./drawn-element.ts";

/** A drawing by itself: one SVG element as text, its size in pixels, and what there is to see in words. */
export type Drawing = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly description: string;
};

/** What Plot has drawn, as data. */
export function drawingOf(drawn: DrawnElement): Drawing {
  const root = composedFigure(drawn);
  return { svg: root.markup, ...sizeOf(root), description: describeDrawing(drawn) };
}
