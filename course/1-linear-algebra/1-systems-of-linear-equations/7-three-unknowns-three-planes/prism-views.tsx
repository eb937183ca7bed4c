import { cube, FIRST_VIEW, SpacePlanes, type SpaceView, viewAlong } from "@gradus/figures";
import { equation3Node } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { drawnPlane } from "../../../figures/drawn-plane.ts";
import { askew, edge, prism } from "./trap.ts";

function View({ view, label }: { readonly view: SpaceView; readonly label: string }): ReactElement {
  return (
    <SpacePlanes
      window={cube(5)}
      planes={prism.map((equation, index) => ({
        object: `line-${index + 1}`,
        name: `Plane ${index + 1}`,
        label: equation3Node(equation, ["x", "y", "z"], `line-${index + 1}`),
        ...drawnPlane(equation),
      }))}
      common={{ kind: "nothing" }}
      label={label}
      view={view}
      height={300}
      still
    />
  );
}

/** The same three planes twice: askew, where they seem to meet, and along their edges, where they leave a triangle open. */
export function PrismViews(): ReactElement {
  return (
    <div className="picture-pair">
      <figure>
        <View view={askew} label="Three planes that cross one another; it is hard to see whether they share a point." />
        <figcaption>Seen askew</figcaption>
      </figure>
      <figure>
        <View
          view={viewAlong(edge, FIRST_VIEW)}
          label="The same planes seen edge on: three straight lines that enclose a triangle and have no point in common."
        />
        <figcaption>Seen along the edges</figcaption>
      </figure>
    </div>
  );
}
