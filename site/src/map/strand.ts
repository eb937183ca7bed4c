import type { Course } from "@gradus/course/map";

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
