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

export const picture = { width: 1100, height: 470, top: { x: 1034, y: 62 } };

const LEFT = 150;
const STARTS = [300, 372, 444];
const ENDS = [62, 74, 86];

/** The three courses as stairs that rise towards one another and meet at the capstone. */
export function strands(courses: readonly Course[]): Strand[] {
  return courses.map((course, index) => strand(course, STARTS[index] ?? 0, ENDS[index] ?? 0));
}

function strand(course: Course, from: number, to: number): Strand {
  const lessons = course.weeks.flatMap((week) => week.lessons);
  const run = (picture.top.x - 26 - LEFT) / lessons.length;
  const rise = (from - to) / lessons.length;
  const steps = lessons.map((lesson, index) => ({
    slug: lesson.slug,
    title: lesson.title,
    x: LEFT + index * run,
    y: from - (index + 1) * rise,
    run,
    rise,
  }));
  const path = steps.map((step) => `V${round(step.y)}h${round(step.run)}`).join("");
  let count = 0;
  const landings = course.weeks.map((week) => {
    count += week.lessons.length;
    return { x: LEFT + count * run, y: from - count * rise };
  });
  return { course, steps, path: `M${LEFT} ${round(from)}${path}`, start: { x: LEFT, y: from }, landings };
}

const round = (value: number) => Math.round(value * 100) / 100;
