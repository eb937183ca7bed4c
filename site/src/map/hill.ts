import type { Course } from "@gradus/course/map";
import { flank } from "./flank.ts";
import { frontStair } from "./front-stair.ts";
import type { MapMeasures } from "./measures.ts";
import type { Strand } from "./strand.ts";

/** The three courses climb one hill, from the left, in front and from the right, and meet at the capstone. */
export function strands([first, second, third]: readonly Course[], measures: MapMeasures): Strand[] {
  if (!first || !second || !third) throw new Error("strands: the map is drawn for three courses");
  return [flank(first, measures, "left"), frontStair(second, measures), flank(third, measures, "right")];
}
