import type { Course } from "@gradus/course/map";
import { lastLessons } from "./flank.ts";
import { type MapMeasures, round } from "./measures.ts";
import type { Strand } from "./strand.ts";

/** A landing is as deep as this many treads. */
const LANDING = 1.9;
/** How much nearer the lowest steps seem than the highest. */
const NEARNESS = 0.9;
const FLARE = 1.7;

/** A course as the stair that climbs the front of the hill: it narrows as it rises, and its sides are a curve. */
export function frontStair(course: Course, measures: MapMeasures): Strand {
  const { width, ground, platform, stairBelow, stairAbove } = measures;
  const middle = width / 2;
  const lessons = course.weeks.flatMap((week) => week.lessons);
  const landings = new Set(lastLessons(course).slice(0, -1));
  const whole = lessons.length + landings.size * (LANDING - 1);
  let climbed = 0;
  const edges = [{ y: ground, half: stairBelow }];
  const steps = lessons.map(({ slug, title }, index) => {
    climbed += landings.has(index) ? LANDING : 1;
    const share = climbed / whole;
    const height = (share * (1 + NEARNESS)) / (1 + NEARNESS * share);
    const y = round(ground - (ground - platform) * height);
    const half = round(stairAbove + (stairBelow - stairAbove) * (1 - height) ** FLARE);
    edges.push({ y, half });
    return { slug, title, tread: `M${round(middle - half)} ${y}H${round(middle + half)}`, at: { x: middle, y } };
  });
  const side = (sign: 1 | -1) => edges.map(({ y, half }) => `${round(middle + sign * half)} ${y}`);
  const [left, right] = [side(-1), side(1)];
  return {
    course,
    steps,
    stair: `M${left.join("L")}M${right.join("L")}`,
    treads: steps.map((step) => step.tread).join(""),
    body: `M${[...left, ...right.toReversed()].join("L")}Z`,
  };
}
