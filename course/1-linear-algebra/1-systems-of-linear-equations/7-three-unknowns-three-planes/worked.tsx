import { cube, SpacePlanes, TracePlayer } from "@gradus/figures";
import { classifyPlanes } from "@gradus/math/exact";
import { equation3Node, explainPlanes } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { drawnPlane } from "./common.ts";
import { worked } from "./facts.ts";

const objects = ["line-1", "line-2", "line-3"] as const;
const { steps } = classifyPlanes(worked);
const lines = explainPlanes(steps, { objects: [...objects] });

/** The planes that a step talks about: the pair that it compares, at the end all of them. */
function shown(index: number): readonly number[] {
  const step = steps[index];
  return step?.rule === "compare-planes" ? [step.at.first, step.at.second] : [0, 1, 2];
}

/** The worked example: how three planes lie, pair by pair and then together, each step beside its planes. */
export function WorkedPlanes(): ReactElement {
  return (
    <TracePlayer
      id="worked-planes"
      title="Two trays and a balance"
      steps={lines}
      picture={(index) => (
        <SpacePlanes
          window={cube(5)}
          planes={shown(index).flatMap((plane) => {
            const [equation, object] = [worked[plane], objects[plane]];
            if (equation === undefined || object === undefined) return [];
            const label = equation3Node(equation, ["x", "y", "z"], object);
            return [{ object, name: `Plane ${plane + 1}`, label, hatch: plane, ...drawnPlane(equation) }];
          })}
          common={{ kind: "nothing" }}
          label={`Planes ${shown(index)
            .map((plane) => plane + 1)
            .join(" and ")} of the worked example`}
          height={360}
        />
      )}
    />
  );
}
