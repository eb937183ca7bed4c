import { PicturePlane } from "@gradus/figures";
import { classifySystem2, Q } from "@gradus/math/exact";
import { nearlyParallel } from "./trap.ts";

const [first, second] = nearlyParallel;
const solution = classifySystem2(first, second);
const meeting: readonly [number, number] =
  solution.kind === "unique"
    ? [Q.toNumber(solution.point[0] ?? Q.of(0)), Q.toNumber(solution.point[1] ?? Q.of(0))]
    : [0, 0];

const lines = [
  { object: "line-1", equation: first, label: true },
  { object: "line-2", equation: second, label: true },
] as const;

/** The same two lines twice: in a window where they look parallel, and in one that is wide enough to see them meet. */
export function NearlyParallel() {
  return (
    <div className="picture-pair">
      <figure>
        <PicturePlane
          picture={{
            type: "plane",
            window: { x: [-1, 7], y: [-2, 10] },
            lines,
            points: [],
            description: "Near the origin the two lines run side by side, the second a little below the first.",
          }}
        />
        <figcaption>Close by</figcaption>
      </figure>
      <figure>
        <PicturePlane
          picture={{
            type: "plane",
            window: { x: [-10, meeting[0] * 1.4], y: [-20, meeting[1] * 1.4] },
            lines: lines.map((line) => ({ ...line, label: false })),
            points: [{ object: "solution", at: meeting }],
            description: "Seen from far away the two lines look like one, and the point where they cross is marked.",
          }}
        />
        <figcaption>From further away</figcaption>
      </figure>
    </div>
  );
}
