import type { Course } from "@gradus/course/map";

/** One lesson as a step of its strand, in the units of the picture. */
export type StrandStep = {
  readonly slug: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly run: number;
  readonly rise: number;
};
export type Strand = {
  readonly course: Course;
  readonly steps: readonly StrandStep[];
  /** The stair as an SVG path. */
  readonly path: string;
  readonly start: { readonly x: number; readonly y: number };
  /** Where each week ends, for the landings. */
  readonly landings: readonly { readonly x: number; readonly y: number }[];
};

/** The measures of one drawing of the map: where the stairs begin and end, from the first course to the last. */
export type MapMeasures = {
  readonly name: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

export const wide: MapMeasures = {
  name: "wide",
  width: 1100,
  height: 452,
  left: 150,
  right: 1008,
  starts: [286, 358, 430],
  ends: [58, 76, 94],
};

export const narrow: MapMeasures = {
  name: "narrow",
  width: 400,
  height: 330,
  left: 6,
  right: 366,
  starts: [196, 258, 318],
  ends: [46, 60, 74],
};

/** The three courses as stairs that rise towards one another and meet at the capstone. */
export function strands(courses: readonly Course[], measures: MapMeasures): Strand[] {
  return courses.map((course, index) => strand(course, measures, index));
}

function strand(course: Course, measures: MapMeasures, index: number): Strand {
  const { left, right } = measures;
  const from = measures.starts[index] ?? 0;
  const to = measures.ends[index] ?? 0;
  const lessons = course.weeks.flatMap((week) => week.lessons);
  const run = (right - left) / lessons.length;
  const rise = (from - to) / lessons.length;
  const steps = lessons.map((lesson, position) => ({
    slug: lesson.slug,
    title: lesson.title,
    x: left + position * run,
    y: from - (position + 1) * rise,
    run,
    rise,
  }));
  const path = steps.map((step) => `V${round(step.y)}h${round(step.run)}`).join("");
  let count = 0;
  const landings = course.weeks.map((week) => {
    count += week.lessons.length;
    return { x: left + count * run, y: from - count * rise };
  });
  return { course, steps, path: `M${left} ${round(from)}${path}`, start: { x: left, y: from }, landings };
}

const round = (value: number) => Math.round(value * 100) / 100;
