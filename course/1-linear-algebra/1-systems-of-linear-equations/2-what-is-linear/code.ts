// %% slope
import { equation2, interceptOn, Q, slope } from "@gradus/math/exact";

// the figure’s numbers
const line = equation2(2, 3, 12);

const steepness = slope(line);
console.log(steepness === null ? "no slope" : `slope ${Q.toText(steepness)}`);

for (const axis of [0, 1] as const) {
  const found = interceptOn(line, axis).value;
  console.log(`${"xy"[axis]}-axis: ${found.kind === "at" ? Q.toText(found.value) : found.kind}`);
}
