import type { Course } from "@gradus/course/map";
import { type MapMeasures, round } from "./measures.ts";
import type { Strand } from "./strand.ts";

/** A week ends on a landing as long as this many treads. */
const LANDING = 2.2;

/** A course as the profile of one side of the hill: a step for each lesson, a landing after each week. */
export function flank(course: Course, measures: MapMeasures, side: "left" | "right"): Strand {
  const { width, foot, arrival, ground, platform } = measures;
  const middle = width / 2;
  const towards = side === "left" ? 1 : -1;
  const lessons = course.weeks.flatMap((week) => week.lessons);
  const landings = new Set(lastLessons(course).slice(0, -1));
  const run = (foot - arrival) / (lessons.length + landings.size * (LANDING - 1));
  const rise = (ground - platform) / lessons.length;
  let x = middle - towards * foot;
  const begin = x;
  let path = `M${round(begin)} ${ground}`;
  const steps = lessons.map(({ slug, title }, index) => {
    const y = round(ground - (index + 1) * rise);
    const length = run * (landings.has(index) ? LANDING : 1);
    const from = x;
    x += towards * length;
    path += `V${y}H${round(x)}`;
    return {
      slug,
      title,
      tread: `M${round(from)} ${round(y + rise)}V${y}H${round(x)}`,
      at: { x: round((from + x) / 2), y },
    };
  });
  // The ground reaches to the middle: the stair in front is drawn over it.
  return { course, steps, stair: path, treads: "", body: `${path}H${middle}V${ground}Z` };
}

/** The position of each week's last lesson among all of the course. */
export function lastLessons(course: Course): number[] {
  let count = 0;
  return course.weeks.map((week) => {
    count += week.lessons.length;
    return count - 1;
  });
}
