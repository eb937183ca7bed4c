import { cube, type PlayedStep, SpacePlanes, type SpaceView, TracePlayer } from "@gradus/figures";
import { crossingDirection, type ExactVector, equation3, Q } from "@gradus/math/exact";
import type { ReactElement } from "react";
import { drawnVector } from "../../../figures/drawn-plane.ts";
import { planeOfRow } from "./plane-view.tsx";

/** Props of {@link WorkedMix}: the lines, the rows, and the line from which on row 3 is known to be a mix. */
export type WorkedMixProps = {
  readonly steps: readonly PlayedStep[];
  readonly rows: readonly ExactVector[];
  readonly found: number;
};

/** From here the three planes stand open like the pages of a book. */
const FANNED: SpaceView = { turn: 160, tilt: 60, zoom: 1 };

const plane = ([a = Q.of(0), b = Q.of(0), c = Q.of(0)]: ExactVector) => equation3(a, b, c, 0);

/** The worked example: the search for the mix, beside the planes; plane 3 joins them when the mix is found. */
export function WorkedMix({ steps, rows, found }: WorkedMixProps): ReactElement {
  const [first, second, third] = rows.map(plane);
  return (
    <TracePlayer
      id="worked-mix"
      title="Which mix is row 3?"
      steps={steps}
      picture={(index) => {
        const isFound = index >= found;
        if (first === undefined || second === undefined || third === undefined) return null;
        return (
          <SpacePlanes
            window={cube(5)}
            planes={[planeOfRow(first, 0), planeOfRow(second, 1), ...(isFound ? [planeOfRow(third, 2)] : [])]}
            common={
              isFound
                ? { kind: "line", from: [0, 0, 0], direction: drawnVector(crossingDirection(first, second)) }
                : { kind: "nothing" }
            }
            label={isFound ? "The planes of all three rows, which share a line" : "The planes of rows 1 and 2"}
            view={FANNED}
            height={360}
          />
        );
      }}
    />
  );
}
