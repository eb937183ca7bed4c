import { type Coefficients, equationOf, equationText, readingOf } from "./reading.ts";
import { metTargets, targets } from "./targets.ts";

const coordinates = targets.map(
  ({ name, at }) => `${name} at (${at.map(({ numerator }) => String(numerator)).join(", ")})`,
);

/** The whole picture in words, for those who don’t see it. */
export function describeLine(coefficients: Coefficients): string {
  const equation = equationOf(coefficients);
  const met = metTargets(equation).map(({ name }) => name);
  const through = ["neither of them", `${met[0]} only`, "both"][met.length];
  return [
    `The equation ${equationText(equation)} in the plane.`,
    readingOf(equation),
    `Two points are marked: ${coordinates.join(" and ").replaceAll("-", "−")}; the line goes through ${through}.`,
  ].join(" ");
}
