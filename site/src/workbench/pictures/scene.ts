import type { PictureData, Place, PlaneWindow, SpacePictureData } from "@gradus/figures";
import { type MathNode, rowNode, symbolNode } from "@gradus/math/explain";

/** A mark on the plane, as data. Arrows and segments start at the origin unless said otherwise. */
export type PlaneMark =
  | {
      readonly mark: "arrow" | "segment";
      readonly object: string;
      readonly to: Place;
      readonly from?: Place;
      readonly label?: MathNode;
      readonly dashed?: boolean;
    }
  | {
      readonly mark: "point";
      readonly object: string;
      readonly at: Place;
      readonly label?: MathNode;
      readonly ring?: boolean;
    }
  | {
      readonly mark: "line";
      readonly object: string;
      readonly through: Place;
      readonly along: Place;
      readonly dashed?: boolean;
      readonly label?: MathNode;
    }
  | {
      readonly mark: "shape";
      readonly object: string;
      readonly paths: readonly (readonly Place[])[];
      readonly look: "area" | "outline" | "faint" | "path";
    };

/** One drawing of the plane among others that are read together. */
export type Panel = { readonly title?: string; readonly marks: readonly PlaneMark[]; readonly window?: PlaneWindow };

/** Drawings of the plane side by side, and what there is to see in words. */
export type PanelsPicture = {
  readonly type: "panels";
  readonly panels: readonly Panel[];
  readonly description: string;
};

/** What there is to see beside a result. */
export type ResultPicture = PanelsPicture | PictureData | SpacePictureData;

/** A name as notation: "v_1", or several that are multiplied, "A v_1". */
export function named(names: string): MathNode {
  return rowNode(names.split(" ").map(symbolNode));
}

/** A number in words: three digits, a true minus sign. */
export function short(value: number): string {
  const rounded = Number(value.toPrecision(3)) + 0;
  return String(rounded).replaceAll("-", "−");
}

/** A vector in words: "(1, −0.5)". */
export function shortVector(v: readonly number[]): string {
  return `(${v.map(short).join(", ")})`;
}

/** Entries that can be drawn. */
export function isDrawable(values: readonly number[]): boolean {
  return values.every((value) => Number.isFinite(value) && Math.abs(value) <= 1e6);
}

/** Every place that marks show; a line may leave the drawing. */
export function placesOf(marks: readonly PlaneMark[]): readonly Place[] {
  return marks.flatMap((mark): readonly Place[] => {
    if (mark.mark === "point") return [mark.at];
    if (mark.mark === "line") return [mark.through];
    return mark.mark === "shape" ? (mark.look === "faint" ? [] : mark.paths.flat()) : [mark.from ?? [0, 0], mark.to];
  });
}

/** A window that holds these places with some air round them. */
export function windowAround(places: readonly Place[]): PlaneWindow {
  const ends = ([0, 1] as const).map((axis) => {
    const values = places.map((place) => place[axis]);
    return [Math.min(...values), Math.max(...values)] as const;
  });
  const span = Math.max(...ends.map(([low, high]) => high - low)) || 2;
  const [x, y] = ends.map(([low, high]): readonly [number, number] => [low - 0.16 * span, high + 0.16 * span]);
  return { x: x ?? [-1, 1], y: y ?? [-1, 1] };
}

/** Drawings to be compared share a window, unless one would then be too small to be read. */
export function compared(panels: readonly Panel[]): readonly Panel[] {
  const windows = panels.map(({ marks }) => windowAround(placesOf(marks)));
  const spans = windows.map(({ x, y }) => Math.max(x[1] - x[0], y[1] - y[0]));
  if (Math.max(...spans) > 7 * Math.min(...spans)) return panels.map((panel, i) => withWindow(panel, windows[i]));
  const shared = windowAround(panels.flatMap(({ marks }) => placesOf(marks)));
  return panels.map((panel) => ({ ...panel, window: shared }));
}

const withWindow = (panel: Panel, window: PlaneWindow | undefined): Panel =>
  window === undefined ? panel : { ...panel, window };
