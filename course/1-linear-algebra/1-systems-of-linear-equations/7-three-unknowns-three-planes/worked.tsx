import { cube, type PlayedStep, SpacePlanes, TracePlayer } from "@gradus/figures";
import { equation3Node } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { drawnPlane } from "../../../figures/drawn-plane.ts";
import { worked } from "./readings.ts";

/** Props of {@link WorkedPlanes}: the lines, and the planes that each of them talks about. */
export type WorkedPlanesProps = {
  readonly steps: readonly PlayedStep[];
  readonly shown: readonly (readonly number[])[];
};

/** The worked example: how three planes lie, pair by pair and then together, each step beside its planes. */
export function WorkedPlanes({ steps, shown }: WorkedPlanesProps): ReactElement {
  return (
    <TracePlayer
      id="worked-planes"
      title="Two trays and a balance"
      steps={steps}
      picture={(index) => {
        const chosen = shown[index] ?? [0, 1, 2];
        return (
          <SpacePlanes
            window={cube(5)}
            planes={worked.flatMap((equation, plane) => {
              if (!chosen.includes(plane)) return [];
              const object = `line-${plane + 1}`;
              const label = equation3Node(equation, ["x", "y", "z"], object);
              return [{ object, name: `Plane ${plane + 1}`, label, hatch: plane, ...drawnPlane(equation) }];
            })}
            common={{ kind: "nothing" }}
            label={`Planes ${chosen.map((plane) => plane + 1).join(" and ")} of the worked example`}
            height={360}
          />
        );
      }}
    />
  );
}
