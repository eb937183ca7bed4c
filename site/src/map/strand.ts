import type { Course } from "@gradus/course/map";
import { flank } from "./flank.ts";
import { frontStair } from "./front-stair.ts";
import type { MapMeasures } from "./measures.ts";

/** One lesson as a step: its path, and the place above which it is marked. */
export type StrandStep = {
  readonly slug: string;
  readonly title: string;
  readonly tread: string;
  readonly at: { readonly x: number; readonly y: number };
};

/** A course as a stair of the map. All are SVG paths: the outline, the treads inside it, and the ground below. */
export type Strand = {
  readonly course: Course;
  readonly steps: readonly StrandStep[];
  readonly stair: string;
  readonly treads: string;
  readonly body: string;
};

/** The three courses climb one hill, from the left, in front and from the right, and meet at the capstone. */
export function strands([first, second, third]: readonly Course[], measures: MapMeasures): Strand[] {
  if (!first || !second || !third) throw new Error("strands: the map is drawn for three courses");
  return [flank(first, measures, "left"), frontStair(second, measures), flank(third, measures, "right")];
}
