import type { ReactElement } from "react";
import { silent } from "../marks/silent.ts";
import { useRaised } from "../state/use-raised.ts";
import { objectClass } from "../theme/object-colours.ts";
import { useSpace } from "./space-context.ts";
import type { Vector3 } from "./vector3.ts";

/** Props of {@link SpaceDot}. */
export type SpaceDotProps = { readonly object: string; readonly at: Vector3 };

/** A small dot at a place, drawn on top of the scene: where a plane cuts an axis, for example. */
export function SpaceDot({ object, at }: SpaceDotProps): ReactElement {
  const { projection } = useSpace();
  const isRaised = useRaised(object);
  const [x, y] = projection.toPixels(at);
  return (
    <circle
      className={`point-dot space-dot ${objectClass(object)}${isRaised ? " is-raised" : ""}`}
      data-obj={object}
      cx={Number(x.toFixed(2))}
      cy={Number(y.toFixed(2))}
      r={5}
      {...silent}
    />
  );
}
